import { expect, test } from "vitest";
import { Post } from "./api.ts";
import { mentionOf } from "./mention.ts";

const post = (more: object = {}) =>
  Post.parse({
    id: "p1",
    text: "It broke",
    author: { id: "7", name: "Mia" },
    created_at: "2026-03-02T09:00:00Z",
    ...more,
  });

test("a post is a mention with its author, text and date", () => {
  expect(mentionOf(post())).toEqual({
    platform: "example",
    nativeId: "p1",
    kind: "post",
    author: { id: "7", name: "Mia" },
    text: "It broke",
    createdAt: "2026-03-02T09:00:00Z",
    visibility: "public",
  });
});

test("a post without a date is a mention without one", () => {
  expect(mentionOf(post({ created_at: null }))).not.toHaveProperty("createdAt");
});
