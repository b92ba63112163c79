import { Incoming } from "@earshot/core/mention/mention";
import { expect, test } from "vitest";
import { Post } from "./api.ts";
import { post } from "./fake-call.ts";
import { mentionOf, receiptOf } from "./mention.ts";

const of = (more: object) => Post.parse(post("p1", "2026-03-02T09:00:00.000Z", more));

test("a review in a thread keeps its stars, its edit, its place in the thread and its privacy", () => {
  const mention = mentionOf(
    of({
      kind: "review",
      rating: 2,
      editedAt: "2026-03-02T10:00:00.000Z",
      inReplyTo: "p0",
      thread: "p0",
      visibility: "private",
      url: "http://127.0.0.1:1/posts/p1",
    }),
  );
  expect(Incoming.parse(mention)).toEqual({
    platform: "playground",
    nativeId: "p1",
    kind: "review",
    author: { id: "cp1", name: "Mia", handle: "mia" },
    text: "text p1",
    createdAt: "2026-03-02T09:00:00.000Z",
    visibility: "private",
    rating: { value: 2, of: 5 },
    editedAt: "2026-03-02T10:00:00.000Z",
    inReplyTo: "p0",
    thread: "p0",
    url: "http://127.0.0.1:1/posts/p1",
  });
});

test("a receipt says how the platform judged it and why", () => {
  expect(receiptOf(of({ moderation: { state: "rejected", reason: "promotional" } }))).toEqual({
    nativeId: "p1",
    visibility: "rejected",
    reason: "promotional",
  });
  expect(receiptOf(of({})).visibility).toBe("visible");
});
