import { createHmac } from "node:crypto";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { documented } from "../../../../tests/support/documented.ts";
import { outgoingTo } from "../../../../tests/support/connector-calls.ts";
import { callParts, fakeServer } from "../fake-server.ts";
import { Post } from "./api.ts";
import { threads } from "./index.ts";
import { mentionOf } from "./mention.ts";
import { Settings, type ThreadsCall } from "./settings.ts";

const secret = { accessToken: "t", appId: "app", appSecret: "app secret", verifyToken: "verify me", userId: "17" };
const call: ThreadsCall = { ...callParts, settings: Settings.parse({}), secret };
const push = (body: string, key = secret.appSecret) => ({
  method: "POST",
  headers: new Headers({ "x-hub-signature-256": `sha256=${createHmac("sha256", key).update(body).digest("hex")}` }),
  query: new URLSearchParams(),
  body: new TextEncoder().encode(body),
});
const pushed = (field: string, owner?: string) =>
  JSON.stringify({
    app_id: "1",
    topic: "moderate",
    target_id: "2",
    time: 1_772_442_000,
    values: {
      field,
      value: {
        id: "8",
        username: "mia",
        text: "It broke",
        timestamp: "2026-03-02T08:00:00+0000",
        replied_to: { id: "6" },
        root_post: { id: "5", ...(owner && { owner_id: owner }) },
      },
    },
  });

test("a pushed reply under a post of ours is a mention, by its author's user name", async () => {
  expect(await threads.webhook!(call, push(pushed("replies", "17")))).toEqual([
    {
      platform: "threads",
      nativeId: "8",
      kind: "comment",
      author: { id: "mia", name: "mia", handle: "mia", url: "https://www.threads.com/@mia" },
      text: "It broke",
      createdAt: "2026-03-02T08:00:00.000Z",
      inReplyTo: "6",
      thread: "5",
      visibility: "public",
      addressed: true,
    },
  ]);
});

test.each([
  ["a reply under another account's post", pushed("replies", "18"), "collect"],
  ["a reply of which the owner is not told", pushed("replies"), "collect"],
  ["a post that names somebody", pushed("mentions"), "collect"],
  ["a deletion", pushed("delete", "17"), { deleted: ["8"] }],
  ["our own publishing", pushed("publish", "17"), []],
])("a push of %s gives %j", async (_, body, outcome) => {
  expect(await threads.webhook!(call, push(body))).toEqual(outcome);
});

test("a push with another's signature, or about something else, is not taken", async () => {
  await expect(threads.webhook!(call, push(pushed("replies", "17"), "x"))).rejects.toMatchObject({
    trouble: "not-allowed",
  });
  await expect(threads.webhook!(call, push('{"object":"page"}'))).rejects.toMatchObject({ trouble: "refused" });
});

test("people whom Threads does not name are not taken for one person", () => {
  const [one, other] = ["1", "2"].map((id) => mentionOf(Post.parse({ id, text: "hm" }), false));
  expect(one!.author.id).not.toBe(other!.author.id);
  expect(one).toMatchObject({ kind: "post" });
  expect(one).not.toHaveProperty("addressed");
});

test("what may be chosen in a poll stands beside the text", () => {
  const poll = { option_b: "Brewly", option_a: "Acme", option_a_votes_percentage: 0.1, expiration_timestamp: "soon" };
  expect(mentionOf(Post.parse({ id: "1", text: "Which?", poll_attachment: poll }), false)).toMatchObject({
    text: "Which?",
    beside: [{ kind: "poll", text: "Acme\nBrewly" }],
  });
});

const to = mentionOf(Post.parse({ id: "5", text: "Hello", username: "mia" }), true);

/** A platform whose containers go through these states, and that knows these replies of ours. */
async function platform(states: object[], replies: object[] = []) {
  const writes: string[] = [];
  const server = await fakeServer(
    new Hono()
      .get("/v1.0/me/replies", (c) => c.json({ data: replies }))
      .post("/v1.0/me/:what", async (c) => {
        writes.push(`${c.req.param("what")} ${await c.req.text()}`);
        return c.json({ id: "9" });
      })
      .get("/v1.0/9", (c) => c.json({ id: "9", ...states.shift() })),
  );
  const there: ThreadsCall = { ...call, settings: Settings.parse({ server, consentServer: server }) };
  return { there, writes };
}

test("what is prepared is published once Threads is ready, by its id", async () => {
  const { there, writes } = await platform([{ status: "IN_PROGRESS" }, { status: "FINISHED" }]);
  expect(await threads.reply!(there, outgoingTo(to))).toMatchObject({ nativeId: "9", visibility: "visible" });
  expect(writes).toEqual([
    "threads media_type=TEXT&text=Thank+you%2C+it+ships+today%21&reply_to_id=5",
    "threads_publish creation_id=9",
  ]);
});

test.each([
  [{ status: "ERROR", error_message: "Not that" }, "Threads did not take the reply: Not that"],
  [{ status: "EXPIRED" }, "Threads did not take the reply: EXPIRED"],
])("what Threads does not take (%j) is not published", async (state, message) => {
  const { there, writes } = await platform([state]);
  await expect(threads.reply!(there, outgoingTo(to))).rejects.toMatchObject({ trouble: "refused", message });
  expect(writes).toHaveLength(1);
});

test("a container without an answer is as good as none: nothing was said", async () => {
  const { there, writes } = await platform([]);
  const deaf: typeof fetch = async (input, init) => {
    if (new Request(input, init).url.includes("/me/threads")) throw new DOMException("timeout", "TimeoutError");
    return fetch(input, init);
  };
  await expect(threads.reply!({ ...there, fetch: deaf }, outgoingTo(to))).rejects.toMatchObject({
    trouble: "unavailable",
  });
  expect(writes).toEqual([]);
});

test("a reply of ours with these words of which Threads does not tell what it answers stops all sending", async () => {
  const ours = { id: "7", text: "Thank you, it ships today!", timestamp: "2026-03-02T09:00:10+0000" };
  const { there, writes } = await platform([], [ours]);
  await expect(threads.reply!(there, outgoingTo(to))).rejects.toMatchObject({ trouble: "unavailable" });
  expect(writes).toEqual([]);
  expect(await threads.answers!(there, to)).toBeUndefined();
});

test("connecting needs the app's id and secret, and asks for what is used", async () => {
  const step = { redirect: "https://earshot.example/back", state: "s", verifier: "v".repeat(43) };
  const { address } = await threads.consent!.begin(call, step);
  const { origin, pathname, searchParams } = new URL(address);
  expect(origin + pathname).toBe("https://threads.com/oauth/authorize");
  expect(searchParams.get("scope")!.split(",")).toEqual(
    expect.arrayContaining(["threads_basic", "threads_manage_replies", "threads_keyword_search", "threads_delete"]),
  );
  await expect(threads.consent!.begin({ ...call, secret: {} }, step)).rejects.toMatchObject({
    trouble: "sign-in-again",
  });
});

const examples = documented("meta-threads");
test.skipIf(!examples.there)(`the documented answers are read${examples.there ? "" : " (skipped)"}`, async () => {
  for (const name of ["postman.get-threads-replies", "postman.get-threads-conversations"]) {
    const { data } = examples.read(`${name}.200.json`) as { data: unknown[] };
    expect(mentionOf(Post.parse(data[0]), true), name).toMatchObject({
      kind: "comment",
      text: "reply",
      createdAt: "2024-09-17T20:54:47.000Z",
    });
  }
  const body = JSON.stringify(examples.read("webhook.replies.json"));
  expect(await threads.webhook!(call, push(body))).toBe("collect");
  const owner = { ...call, secret: { ...secret, userId: "123456" } };
  expect(await threads.webhook!(owner, push(body))).toMatchObject([{ nativeId: "8901234", text: "Reply" }]);
});
