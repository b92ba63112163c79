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

/** YouTube as far as a thread of comments goes. */
async function thread(replies: object[], gone = false) {
  const deleted: string[] = [];
  const server = await fakeServer(
    new Hono()
      .post("/token", (c) => c.json({ access_token: "t" }))
      .get("*", (c) => c.json({ kind: "youtube#commentListResponse", items: replies }))
      .delete("*", (c) => {
        deleted.push(c.req.query("id")!);
        return gone ? c.json({ error: { errors: [{ reason: "commentNotFound" }] } }, 404) : c.body(null, 204);
      }),
  );
  const call: YouTubeCall = {
    ...callParts,
    settings: Settings.parse({ channelId, server, tokenServer: server }),
    secret: { clientId: "a", clientSecret: "b", refreshToken: server },
  };
  return { call, deleted };
}

test("our answers are our comments in the thread, in our words, not those from before a reply that is answered", async () => {
  const ours = { authorChannelId: { value: channelId } };
  const { call } = await thread([
    comment("Ugx.3", { ...ours, publishedAt: "2026-03-01T14:00:00Z", textOriginal: "See https://brewly.example" }),
    comment("Ugx.1", { ...ours, publishedAt: "2026-03-01T12:00:00Z", textDisplay: "Sorry!" }),
    comment("Ugx.2", { publishedAt: "2026-03-01T13:00:00Z" }),
  ]);
  const first = mentionOf(Comment.parse(comment("Ugx")), channelId);
  expect((await youtube.answers!(call, first))!.map(({ text, at }) => [text, at])).toEqual([
    ["Sorry!", "2026-03-01T12:00:00.000Z"],
    ["See https://brewly.example", "2026-03-01T14:00:00.000Z"],
  ]);
  const later = mentionOf(Comment.parse(comment("Ugx.2", { publishedAt: "2026-03-01T13:00:00Z" })), channelId);
  expect(await youtube.answers!(call, later)).toMatchObject([{ receipt: { nativeId: "Ugx.3" } }]);
});

test.each([false, true])("our comment is deleted, and is well deleted when it was gone (%s)", async (gone) => {
  const { call, deleted } = await thread([], gone);
  const to = mentionOf(Comment.parse(comment("Ugx")), channelId);
  await youtube.retract!(call, to, { nativeId: "Ugx.1" });
  expect(deleted).toEqual(["Ugx.1"]);
});
