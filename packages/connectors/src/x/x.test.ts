import { createHmac } from "node:crypto";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { documented } from "../../../../tests/support/documented.ts";
import { callParts, fakeServer } from "../fake-server.ts";
import { Includes, Deleted, Post, Posts, User } from "./api.ts";
import { x } from "./index.ts";
import { mentionOf, textOf } from "./mention.ts";
import { authorization } from "./oauth1.ts";
import { Settings, type XCall } from "./settings.ts";

const secret = { consumerKey: "ck", consumerSecret: "cs", accessToken: "at", accessTokenSecret: "as" };
const settings = Settings.parse({ userId: "900", username: "Brewly" });
const call: XCall = { ...callParts, settings, secret };

test("signs of the query are encoded as RFC 5849, section 3.6, says, and sorted", () => {
  const header = authorization(secret, {
    method: "GET",
    url: new URL("https://api.x.com/2/tweets?b=%20x&a=1!*"),
    nonce: "n",
    timestamp: 1,
  });
  const parameters =
    "a=1%21%2A&b=%20x&oauth_consumer_key=ck&oauth_nonce=n&oauth_signature_method=HMAC-SHA1&oauth_timestamp=1&oauth_token=at&oauth_version=1.0";
  const base = `GET&https%3A%2F%2Fapi.x.com%2F2%2Ftweets&${encodeURIComponent(parameters)}`;
  const signature = createHmac("sha1", "cs&as").update(base).digest("base64");
  expect(header).toContain(`oauth_signature="${encodeURIComponent(signature)}"`);
});

test("the signature of the example that X has documented since its first years", () => {
  const header = authorization(
    {
      consumerKey: "xvz1evFS4wEEPTGEFPHBog",
      consumerSecret: "kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw",
      accessToken: "370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb",
      accessTokenSecret: "LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE",
    },
    {
      method: "POST",
      url: new URL("https://api.twitter.com/1/statuses/update.json?include_entities=true"),
      form: new URLSearchParams({ status: "Hello Ladies + Gentlemen, a signed OAuth request!" }),
      nonce: "kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg",
      timestamp: 1_318_622_958,
    },
  );
  expect(header).toContain('oauth_signature="tnnArxj06cWHq44gCs1OSKk%2FjLY%3D"');
});

test("a text is as it was written: whole, its addresses long, its signs plain", () => {
  const post = Post.parse({
    id: "1",
    text: "short",
    note_tweet: { text: "2 &lt; 3 &amp;amp; https://t.co/a" },
    entities: { urls: [{ url: "https://t.co/a", expanded_url: "https://brewly.example/a?b=1" }] },
  });
  expect(textOf(post)).toBe("2 < 3 &amp; https://brewly.example/a?b=1");
});

test("a poll, what is quoted, and the names before an answer stand beside the text", () => {
  const post = Post.parse({
    id: "1",
    text: "@brewly @tom which of you?",
    referenced_tweets: [
      { type: "replied_to", id: "8" },
      { type: "quoted", id: "9" },
    ],
    attachments: { poll_ids: ["p"] },
  });
  const includes = Includes.parse({
    polls: [
      { id: "p", options: [{ position: 1, label: "Brewly" }, { label: "Tom" }] },
      { id: "q", options: [] },
    ],
    tweets: [
      { id: "9", text: "Brewly is &lt; Tom" },
      { id: "8", text: "answered" },
    ],
  });
  expect(mentionOf(post, includes, settings)).toMatchObject({
    text: "which of you?",
    beside: [
      { kind: "poll", text: "Brewly\nTom" },
      { kind: "quote", text: "Brewly is < Tom" },
      { kind: "address", text: "@brewly @tom" },
    ],
  });
});

test("the address of what is quoted is not said by whoever quotes", () => {
  const post = Post.parse({
    id: "1",
    text: "Look at this https://t.co/a",
    entities: { urls: [{ url: "https://t.co/a", expanded_url: "https://twitter.com/Brewly/status/9" }] },
    referenced_tweets: [{ type: "quoted", id: "9" }],
  });
  expect(mentionOf(post, undefined, settings)).toMatchObject({
    text: "Look at this",
    beside: [{ kind: "boilerplate", text: "https://twitter.com/Brewly/status/9" }],
  });
  const named = Post.parse({ id: "1", text: "See https://x.com/a/status/7" });
  expect(mentionOf(named, undefined, settings).text).toBe("See https://x.com/a/status/7");
});

test("a post that names or answers us is ours to answer, in either spelling of the API", () => {
  const user = User.parse({ id: "7", name: "Mia", username: "mia", public_metrics: { followers_count: 3 } });
  const post = (more: object) =>
    mentionOf(
      Post.parse({ id: "1", text: "hi", author_id: "7", ...more }),
      { users: [user], polls: [], tweets: [], posts: [] },
      settings,
    );
  expect(post({})).not.toHaveProperty("addressed");
  expect(post({ entities: { mentions: [{ username: "BREWLY" }] } })).toMatchObject({ addressed: true });
  expect(post({ in_reply_to_user_id: "900" })).toMatchObject({ addressed: true });
  for (const name of ["referenced_tweets", "referenced_posts"])
    expect(post({ [name]: [{ type: "replied_to", id: "0" }], conversation_id: "0" })).toMatchObject({
      kind: "comment",
      inReplyTo: "0",
      thread: "0",
      author: { id: "7", name: "Mia", handle: "mia", followers: 3 },
    });
});

const sign = (body: string, key = "cs") => `sha256=${createHmac("sha256", key).update(body).digest("base64")}`;
const push = (body: string, signature = sign(body)) => ({
  method: "POST",
  headers: new Headers({ "x-twitter-webhooks-signature": signature }),
  query: new URLSearchParams(),
  body: new TextEncoder().encode(body),
});
const event = (type: string) =>
  JSON.stringify({
    data: { event_uuid: "1", event_type: type, payload: { id: "5", text: "hey @Brewly", author_id: "7" } },
  });

test("the check of the webhook is answered with the token's signature", async () => {
  const answer = await x.webhook!(call, {
    ...push(""),
    method: "GET",
    query: new URLSearchParams({ crc_token: "abc" }),
  });
  expect(await (answer as Response).json()).toEqual({ response_token: sign("abc") });
});

test("a signed push is heard when it is about us", async () => {
  expect(await x.webhook!(call, push(event("post.mention.create")))).toMatchObject([
    { nativeId: "5", addressed: true, author: { id: "7" } },
  ]);
  expect(await x.webhook!(call, push(event("post.delete")))).toEqual({ deleted: ["5"] });
});

test.each([
  ["another key", push(event("post.mention.create"), sign(event("post.mention.create"), "x"))],
  ["no signature", push(event("post.mention.create"), "")],
  ["a short one", push(event("post.mention.create"), "sha256=AAAA")],
])("a push with %s is not believed", async (_, request) => {
  await expect(x.webhook!(call, request)).rejects.toMatchObject({ trouble: "not-allowed" });
});

test("a push that comes twice is the same mention twice, and a body changed on its way is not believed", async () => {
  const request = push(event("post.reply.create"));
  expect(await x.webhook!(call, request)).toEqual(await x.webhook!(call, request));
  const changed = { ...request, body: new TextEncoder().encode(event("post.reply.create").replace("hey", "Hey")) };
  await expect(x.webhook!(call, changed)).rejects.toMatchObject({ trouble: "not-allowed" });
});

test("the signature is over the bytes as they came, whatever they are", async () => {
  const body = Buffer.concat([Buffer.from('{"data":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]);
  const signature = `sha256=${createHmac("sha256", "cs").update(body).digest("base64")}`;
  const asked = x.webhook!(call, { ...push("", signature), body: new Uint8Array(body) });
  await expect(asked).rejects.toMatchObject({ trouble: "refused" });
});

test("without a secret no push is believed, and no check answered", async () => {
  const nobody = { ...call, secret: undefined };
  const check = { ...push(""), method: "GET", query: new URLSearchParams({ crc_token: "abc" }) };
  await expect(x.webhook!(nobody, check)).rejects.toMatchObject({ trouble: "not-allowed" });
});

test("the same words again may be an attempt that got through", async () => {
  const app = new Hono()
    .get("*", (c) => c.json({ meta: { result_count: 0 } }))
    .post("*", (c) =>
      c.json({ title: "Forbidden", detail: "You are not allowed to create a Tweet with duplicate content." }, 403),
    );
  const there: XCall = { ...call, settings: { ...settings, server: await fakeServer(app) } };
  const to = mentionOf(Post.parse({ id: "1", text: "hi" }), undefined, settings);
  const out = { key: "k", text: "Hello", language: "en", to, at: "2026-03-02T09:00:00.000Z" };
  await expect(x.reply!(there, out)).rejects.toMatchObject({ trouble: "unknown" });
});

/** X as far as our own posts and their deletion go. */
async function timeline(posts: object[], deletion: [200 | 404, object] = [200, { data: { deleted: true } }]) {
  const asked: { method: string; path: string; authorization: string; since: string | undefined }[] = [];
  const app = new Hono()
    .use(async (c, next) => {
      const authorization = c.req.header("authorization") ?? "";
      asked.push({ method: c.req.method, path: c.req.path, authorization, since: c.req.query("since_id") });
      await next();
    })
    .get("*", (c) => c.json({ data: posts, meta: { result_count: posts.length } }))
    .delete("*", (c) => c.json(deletion[1], deletion[0]));
  const there: XCall = { ...call, settings: { ...settings, server: await fakeServer(app) } };
  return { there, asked };
}
const mine = (id: string, text: string, parent: string) => ({
  id,
  text,
  created_at: `2026-03-02T09:0${id}:00.000Z`,
  referenced_tweets: [{ type: "replied_to", id: parent }],
});
const customer = () => mentionOf(Post.parse({ id: "5", text: "hi" }), undefined, settings);

test("our answers are our newer posts under it, oldest first, without the names in front", async () => {
  const { there, asked } = await timeline([
    mine("8", "@mia And more", "5"),
    mine("7", "@bob Elsewhere", "4"),
    mine("6", "@mia @bob Sorry!", "5"),
  ]);
  expect(await x.answers!(there, customer())).toMatchObject([
    { text: "Sorry!", at: "2026-03-02T09:06:00.000Z", receipt: { nativeId: "6", visibility: "visible" } },
    { text: "And more", receipt: { nativeId: "8", url: "https://x.com/Brewly/status/8" } },
  ]);
  expect(asked).toMatchObject([{ since: "5" }]);
});

test("our post is deleted under the right signature; gone already is as good, and a no is told", async () => {
  const gone: [404, object] = [404, { title: "Not Found Error", detail: "There is none" }];
  for (const deletion of [undefined, gone]) {
    const { there, asked } = await timeline([], deletion);
    await x.retract!(there, customer(), { nativeId: "6" });
    expect(asked).toMatchObject([{ method: "DELETE", path: "/2/tweets/6" }]);
    expect(asked[0]!.authorization).toContain(`oauth_token="at"`);
  }
  const { there } = await timeline([], [200, { data: { deleted: false } }]);
  await expect(x.retract!(there, customer(), { nativeId: "6" })).rejects.toMatchObject({ trouble: "refused" });
});

const examples = documented("x");
const skipped = examples.there ? "" : " (skipped: no examples)";
test.skipIf(!examples.there)(`documented lists of posts are read${skipped}`, () => {
  for (const name of ["search-recent.expanded.200.json", "search-recent.min.200.json", "user-mentions.200.json"]) {
    const { data, includes } = Posts.parse(examples.read(name));
    expect(data.length).toBeGreaterThan(0);
    for (const post of data) expect(mentionOf(post, includes, settings).text).not.toBe("");
  }
});
test.skipIf(!examples.there)(
  `our answers to the check and to deletions are of the documented form${skipped}`,
  async () => {
    const check = { ...push(""), method: "GET", query: new URLSearchParams({ crc_token: "abc" }) };
    const answer = (await x.webhook!(call, check)) as Response;
    expect(Object.keys((await answer.json()) as object)).toEqual(
      Object.keys(examples.read("crc.response.json") as object),
    );
    expect(Deleted.parse(examples.read("delete-post.200.json")).data.deleted).toBe(true);
  },
);
test.skipIf(!examples.there)(`documented pushes are read${skipped}`, async () => {
  for (const name of ["mention", "reply", "quote"]) {
    const body = JSON.stringify(examples.read(`xaa-webhook.post.${name}.create.json`));
    expect(await x.webhook!(call, push(body))).toMatchObject([{ platform: "x", addressed: true }]);
  }
});
