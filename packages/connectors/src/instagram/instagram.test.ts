import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { documented } from "../../../../tests/support/documented.ts";
import { callParts, fakeServer } from "../fake-server.ts";
import { instagram } from "./index.ts";
import { mentionOf, taggedOf } from "./mention.ts";
import { Settings, type InstagramCall } from "./settings.ts";
import { Hono } from "hono";

const secret = { accessToken: "t", appSecret: "app secret", verifyToken: "verify me" };
const settings = Settings.parse({ userId: "178", username: "brewly" });
const call: InstagramCall = { ...callParts, settings, secret };
const push = (body: string, key = secret.appSecret) => ({
  method: "POST",
  headers: new Headers({ "x-hub-signature-256": `sha256=${createHmac("sha256", key).update(body).digest("hex")}` }),
  query: new URLSearchParams(),
  body: new TextEncoder().encode(body),
});
const change = (value: object, { field = "comments", id = "178" } = {}) =>
  JSON.stringify({ object: "instagram", entry: [{ id, time: 1_772_442_000, changes: [{ field, value }] }] });
const comment = { id: "c1", text: "שבור", from: { id: "7", username: "mia" }, media: { id: "m1" } };

test("a pushed comment is a mention under its post, a reply under its comment", async () => {
  expect(await instagram.webhook!(call, push(change(comment)))).toEqual([
    {
      platform: "instagram",
      nativeId: "c1",
      kind: "comment",
      author: { id: "mia", name: "mia", handle: "mia", url: "https://www.instagram.com/mia/" },
      text: "שבור",
      createdAt: "2026-03-02T09:00:00.000Z",
      inReplyTo: "m1",
      thread: "m1",
      handle: { under: "c1" },
      visibility: "public",
      addressed: true,
    },
  ]);
  expect(await instagram.webhook!(call, push(change({ ...comment, id: "c2", parent_id: "c1" })))).toMatchObject([
    { nativeId: "c2", inReplyTo: "c1", handle: { under: "c1" } },
  ]);
});

test("where we are named elsewhere a push only says where, and it is looked up", async () => {
  const inComment = change({ comment_id: "c9", media_id: "m9" }, { field: "mentions" });
  const inCaption = change({ media_id: "m9" }, { field: "mentions" });
  expect(await instagram.webhook!(call, push(inComment))).toEqual({ items: [], lookUp: ["comment:c9"] });
  expect(await instagram.webhook!(call, push(inCaption))).toEqual({ items: [], lookUp: ["media:m9"] });

  const at = "2026-03-02T09:00:00+0000";
  const asked: Record<string, object> = {
    "mentioned_comment.comment_id(c9){id,text,timestamp,username,media{id}}": {
      mentioned_comment: { id: "c9", text: "ask brewly", timestamp: at, username: "noa", media: { id: "m9" } },
    },
    "mentioned_media.media_id(m9){id,caption,timestamp,username,permalink}": {
      mentioned_media: { id: "m9", caption: "thanks brewly", timestamp: at, username: "noa" },
    },
  };
  const server = await fakeServer(new Hono().get("/v23.0/178", (c) => c.json(asked[c.req.query("fields")!] ?? {})));
  const there = { ...call, settings: { ...settings, server } };
  expect(await instagram.lookUp!(there, "comment:c9")).toEqual({
    platform: "instagram",
    nativeId: "c9",
    kind: "post",
    author: { id: "noa", name: "noa", handle: "noa", url: "https://www.instagram.com/noa/" },
    text: "ask brewly",
    createdAt: "2026-03-02T09:00:00.000Z",
    inReplyTo: "m9",
    thread: "m9",
    visibility: "public",
    addressed: true,
  });
  expect(await instagram.lookUp!(there, "media:m9")).toMatchObject({
    nativeId: "m9",
    kind: "post",
    text: "thanks brewly",
  });
  expect(await instagram.lookUp!(there, "comment:gone")).toBeUndefined();
});

test("people go by their user name, so that a push and a list agree, and unnamed people are not one person", () => {
  const said = (more: object) => mentionOf({ id: "c1", text: "hi", ...more }, { id: "m1" }).author.id;
  expect(said({ username: "brewly", from: { id: "178" } })).toBe("brewly");
  expect(said({ from: { id: "7", username: "mia" } })).toBe("mia");
  expect(said({ id: "c2" })).not.toBe(said({ id: "c3" }));
});

test("other accounts, other fields and forged pushes bring nothing", async () => {
  expect(await instagram.webhook!(call, push(change(comment, { id: "9" })))).toEqual([]);
  expect(await instagram.webhook!(call, push(change(comment, { field: "story_insights" })))).toEqual([]);
  await expect(instagram.webhook!(call, push(change(comment), "x"))).rejects.toMatchObject({ trouble: "not-allowed" });
  await expect(instagram.webhook!(call, push("{}"))).rejects.toMatchObject({ trouble: "refused" });
});

test("a post that tags us is answered by hand by a rule, and stays as it was when it is looked at again", async () => {
  const to = taggedOf({
    id: "m9",
    caption: "@brewly is great",
    username: "noa",
    permalink: "https://www.instagram.com/p/x/",
  });
  expect(to).toMatchObject({ kind: "post", author: { id: "noa" }, addressed: true });
  expect(instagram.rulebook.rules).toContainEqual(expect.objectContaining({ forbids: { kinds: ["post"] } }));
  expect(await instagram.answers!(call, to)).toBeUndefined();
  expect(await instagram.revisit!(call, to)).toEqual({ mention: to });
});

const examples = documented("meta-instagram");
test.skipIf(!examples.there)(
  `a recorded push of a mention is looked up${examples.there ? "" : " (skipped: no examples)"}`,
  async () => {
    const json = examples.read("wh-mentions.json") as { entry: { id: string }[] };
    const there = { ...call, settings: { ...settings, userId: json.entry[0]!.id } };
    expect(await instagram.webhook!(there, push(JSON.stringify(json)))).toMatchObject({
      lookUp: [expect.stringMatching(/^comment:\d+$/u)],
    });
  },
);

test.skipIf(!examples.there)(`recorded pushes are read${examples.there ? "" : " (skipped: no examples)"}`, async () => {
  for (const name of ["wh-comments-2021.json", "wh-comments.json"]) {
    const json = examples.read(name) as { entry: { id: string | number }[] };
    const there = { ...call, settings: { ...settings, userId: String(json.entry[0]!.id) } };
    expect(await instagram.webhook!(there, push(JSON.stringify(json))), name).toMatchObject([
      { platform: "instagram" },
    ]);
  }
});
