import { Hono } from "hono";
import { expect, test } from "vitest";
import { callParts, fakeServer } from "../fake-server.ts";
import { Comment, Threads } from "./api.ts";
import { youtube } from "./index.ts";
import { mentionOf, threadOf } from "./mention.ts";
import { Settings, type YouTubeCall } from "./settings.ts";

const channelId = `UC${"a".repeat(22)}`;
const comment = (id: string, more: object = {}) => ({
  kind: "youtube#comment",
  id,
  snippet: {
    videoId: "v1",
    textDisplay: "It broke <b>twice</b> & again",
    authorDisplayName: "@mia",
    authorChannelId: { value: "UCmia" },
    authorChannelUrl: "http://www.youtube.com/@mia",
    publishedAt: "2026-03-01T10:00:00Z",
    updatedAt: "2026-03-01T11:00:00Z",
    ...more,
  },
});

test("a comment is ours to answer, a reply belongs to its thread, and our own is told by its channel", () => {
  expect(mentionOf(Comment.parse(comment("Ugx")), channelId)).toEqual({
    platform: "youtube",
    nativeId: "Ugx",
    kind: "comment",
    author: { id: "UCmia", name: "@mia", url: "http://www.youtube.com/@mia" },
    text: "It broke <b>twice</b> & again",
    thread: "Ugx",
    url: "https://www.youtube.com/watch?v=v1&lc=Ugx",
    handle: { video: "v1" },
    createdAt: "2026-03-01T10:00:00.000Z",
    editedAt: "2026-03-01T11:00:00.000Z",
    visibility: "public",
    addressed: true,
  });
  expect(mentionOf(Comment.parse(comment("Ugx.9a")), channelId)).toMatchObject({ thread: "Ugx", inReplyTo: "Ugx" });
  const ours = mentionOf(Comment.parse(comment("Ugx.9b", { authorChannelId: { value: channelId } })), channelId);
  expect(ours).not.toHaveProperty("addressed");
  expect(threadOf("Ugx.9b")).toBe("Ugx");
});

test("people whose channel is gone are not taken for one person", () => {
  const [one, other] = ["a", "b"].map((id) =>
    mentionOf(Comment.parse(comment(id, { authorChannelId: null })), channelId),
  );
  expect(one!.author.id).not.toBe(other!.author.id);
});

test("a thread that cannot be read is left out, not the page with it", () => {
  const whole = {
    snippet: { videoId: "v1", topLevelComment: comment("a") },
    replies: { comments: [comment("a.1"), {}] },
  };
  const { items } = Threads.parse({ kind: "youtube#commentThreadListResponse", items: [{}, whole] });
  expect(items).toHaveLength(1);
  expect(items[0]!.replies!.comments).toHaveLength(1);
});

test.each([
  ["quotaExceeded", 403, "slow-down"],
  ["rateLimitExceeded", 403, "slow-down"],
  ["commentsDisabled", 403, "refused"],
  ["forbidden", 403, "not-allowed"],
  ["channelNotFound", 404, "gone"],
] as const)("%s is %s there and %s here", async (reason, status, trouble) => {
  const server = await fakeServer(
    new Hono()
      .post("/token", (c) => c.json({ access_token: "t" }))
      .get("*", (c) => c.json({ error: { code: status, message: "Words", errors: [{ reason }] } }, status)),
  );
  const call: YouTubeCall = {
    ...callParts,
    settings: Settings.parse({ channelId, server, tokenServer: server }),
    secret: { clientId: "a", clientSecret: "b", refreshToken: server },
  };
  await expect(youtube.collect(call, undefined)).rejects.toMatchObject({
    trouble,
    message: expect.stringContaining("Words"),
  });
});
