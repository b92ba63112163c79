import { createHmac } from "node:crypto";
import { connectorTrouble, outgoingTo, passOf } from "../../../../tests/support/connector-calls.ts";
import { fakeDiscourse } from "../../../../tests/support/fakes/discourse.ts";
import { expect, onTestFinished, test } from "vitest";
import { callParts } from "../fake-server.ts";
import { Post } from "./api.ts";
import { discourse } from "./index.ts";
import { isOpen, mentionOf } from "./mention.ts";
import { Secret, Settings, type DiscourseCall } from "./settings.ts";
import { shownIn } from "./shown.ts";

const AT = "2026-03-01T08:00:00.000Z";
const settings = { server: "https://forum.test" };
const post = (more: object = {}) =>
  Post.parse({
    id: 12,
    user_id: 7,
    username: "mia",
    name: "",
    created_at: AT,
    updated_at: "2026-03-01T09:00:00.000Z",
    version: 1,
    cooked: "<p>Brewly &amp; co</p>",
    post_number: 1,
    topic_id: 5,
    topic_slug: "brewly",
    ...more,
  });

async function forum(more: object = {}) {
  const fake = await fakeDiscourse();
  onTestFinished(() => fake.close());
  const asked: string[] = [];
  const call: DiscourseCall = {
    ...callParts,
    settings: Settings.parse({ ...fake.settings, ...more }),
    secret: Secret.parse(fake.secret),
    fetch: (input, init) => {
      const { pathname, search } = new URL(new Request(input, init).url);
      asked.push(pathname + search);
      return fetch(input, init);
    },
  };
  return { fake, call, asked };
}
/** The same call, with the forum answering these paths in another way. */
const answering = (call: DiscourseCall, path: RegExp, answer: () => Response): DiscourseCall => ({
  ...call,
  fetch: async (input, init) => {
    const request = new Request(input, init);
    return path.test(`${request.method} ${new URL(request.url).pathname}`) ? answer() : call.fetch(input, init);
  },
});

test("a first post is a mention with its topic's title, a later one a comment without", () => {
  expect(mentionOf(settings, post(), "Brewly?")).toEqual({
    platform: "discourse",
    nativeId: "forum.test:12",
    kind: "post",
    author: { id: "forum.test:u7", name: "mia", handle: "mia", url: "https://forum.test/u/mia" },
    title: "Brewly?",
    text: "Brewly & co",
    url: "https://forum.test/t/brewly/5/1",
    createdAt: AT,
    thread: "forum.test:t5",
    visibility: "public",
    handle: { topic: "5", number: "1" },
  });
  const later = mentionOf(settings, post({ post_number: 3, version: 2 }), "Brewly?");
  expect(later).toMatchObject({ kind: "comment", editedAt: "2026-03-01T09:00:00.000Z", thread: "forum.test:t5" });
  expect(later).not.toHaveProperty("title");
});

test.each([
  ["a moderator's post", { post_type: 2 }, true],
  ["a note on what was done", { post_type: 3 }, false],
  ["a post for the staff", { post_type: 4 }, false],
  ["a flagged post", { hidden: true }, false],
  ["a post its author deleted", { user_deleted: true }, false],
  ["a deleted post", { deleted_at: AT }, false],
  ["a private message", { topic_archetype: "private_message" }, false],
])("%s is heard or not", (_, more, heard) => {
  expect(isOpen(post(more))).toBe(heard);
});

test("quotes are marked, previews are their address, notes beside pictures are none of the author's words, emoji have names", () => {
  const cooked = `<aside class="quote no-group" data-username="bo" data-post="2" data-topic="5"><div class="title">bo:</div>
    <blockquote><p>It exploded</p></blockquote></aside>
    <p>Mine too <img src="/x.png" title=":rage:" class="emoji" alt=":rage:" loading="lazy"></p>
    <div class="lightbox-wrapper"><a class="lightbox"><img src="/p.jpg" alt="pot"><div class="meta"><span>pot.jpg</span> <span>690×388</span></div></a></div>
    <aside class="onebox allowlistedgeneric" data-onebox-src="https://brewly.test/a?b=1"><article><h3>Brewly is great</h3></article></aside>
    <blockquote><p>my own words, set apart</p></blockquote>`;
  expect(mentionOf(settings, post({ cooked })).text).toBe(
    "> It exploded\n\nMine too :rage:\n\nhttps://brewly.test/a?b=1\n\n> my own words, set apart",
  );
  expect(shownIn("<aside>kept</aside>")).toBe("kept");
});

test("what the search finds is read in full once, and again when what it shows of it changes", async () => {
  const { fake, call, asked } = await forum();
  const long = `Brewly ${"x".repeat(400)} the end`;
  const ids = Array.from({ length: 25 }, (_, n) => fake.post({ text: `${long} ${n}`, at: AT }));
  const first = await passOf(discourse.collect, call);
  expect(first.items.map(({ nativeId }) => nativeId).sort()).toEqual(ids.sort());
  expect(first.items[0]!.text).toContain("the end");
  const reads = () => asked.filter((path) => path.startsWith("/posts/")).length;
  expect(reads()).toBe(25);
  fake.edit(ids[3]!, "Brewly is awful");
  const second = await passOf(discourse.collect, call, first.cursor);
  expect(second.items).toMatchObject([{ nativeId: ids[3], text: "Brewly is awful" }]);
  expect(reads()).toBe(26);
});

test("a forum that has had enough keeps what was read so far, and the rest waits", async () => {
  const { fake, call } = await forum();
  for (let n = 0; n < 5; n++) fake.post({ text: `Brewly ${n}`, at: AT });
  let reads = 0;
  const limited = (seconds: number) =>
    Response.json(
      { errors: ["Slow down"], error_type: "rate_limit", extras: { wait_seconds: seconds } },
      { status: 429 },
    );
  const strict: DiscourseCall = {
    ...call,
    fetch: async (input, init) =>
      new Request(input, init).url.includes("/posts/") && ++reads > 2 ? limited(33) : call.fetch(input, init),
  };
  const part = await discourse.collect(strict, undefined);
  expect(part.items).toHaveLength(2);
  expect(part).toMatchObject({ more: true, budget: { remaining: 0, resetAt: "2026-03-02T09:00:33.000Z" } });
  const rest = await passOf(discourse.collect, call, part.cursor);
  expect(rest.items).toHaveLength(3);
  const none = answering(call, /search/u, () => limited(12));
  await expect(discourse.collect(none, undefined)).rejects.toMatchObject({ trouble: "slow-down", retryAfter: 12 });
});

test("words are searched as words, phrases and signs in quotes, each alternative for itself", async () => {
  const { call, asked } = await forum();
  const term = (text: string) => ({ text, phrase: text.includes(" ") });
  const query = { any: [{ all: [term("brewly"), term("coffee maker")] }, { all: [term("status:open")] }], none: [] };
  await discourse.collect({ ...call, query }, undefined);
  expect(new URLSearchParams(asked[0]!.split("?")[1]).get("q")).toBe('brewly "coffee maker" order:latest');
  const said = discourse.searches!(query, call.settings, false).queries.map(({ text }) => text);
  expect(said).toContain('"status:open" order:latest');
  expect(discourse.searches!(query, { ...call.settings, everything: true }, false).queries).toEqual([]);
});

test("of a forum of our own everything is heard, and is ours whatever its words", async () => {
  const { fake, call } = await forum({ everything: true });
  const ids = Array.from({ length: 120 }, (_, n) => fake.post({ text: `Hello ${n}`, at: AT }));
  const gap = ids.slice(20, 90);
  for (const id of gap) fake.remove(id);
  const { items } = await passOf(discourse.collect, call);
  expect(items.map(({ nativeId }) => nativeId).sort()).toEqual(ids.filter((id) => !gap.includes(id)).sort());
  expect(items[0]).toMatchObject({ addressed: true, title: expect.stringContaining("Topic") });
});

test("read again from its top, the search's texts are not, and of a forum of our own all is", async () => {
  const { fake, call, asked } = await forum();
  for (let n = 0; n < 3; n++) fake.post({ text: `Brewly ${n}`, at: AT });
  const { cursor } = await passOf(discourse.collect, call);
  asked.length = 0;
  const again = await passOf(
    discourse.collect,
    call,
    discourse.fromTop!({ ...(cursor as object), pass: { search: 0 } }),
  );
  expect([again.items.length, asked.filter((path) => path.startsWith("/posts/")).length]).toEqual([3, 3]);
  asked.length = 0;
  expect((await passOf(discourse.collect, call, discourse.fromTop!(cursor))).items).toEqual([]);
  const own = { ...call, settings: { ...call.settings, everything: true } };
  const whole = await passOf(discourse.collect, own);
  expect((await passOf(discourse.collect, own, discourse.fromTop!(whole.cursor))).items).toHaveLength(3);
});

test("a search that is too busy says so with status 200", async () => {
  const { call } = await forum();
  const busy = answering(call, /search/u, () =>
    Response.json({ posts: [], grouped_search_result: { error: "We have extreme load" } }),
  );
  await expect(discourse.collect(busy, undefined)).rejects.toMatchObject({
    trouble: "unavailable",
    message: expect.stringContaining("extreme load"),
  });
});

test("a wrong key, a closed forum and a name that nobody has are told apart", async () => {
  const { fake, call } = await forum();
  fake.post({ text: "Brewly", at: AT });
  const wrong = { ...call, secret: { apiKey: "another" } };
  expect(await connectorTrouble(discourse.collect(wrong, undefined))).toBe("sign-in-again");
  const closed = answering(call, /search/u, () =>
    Response.json({ errors: ["…"], error_type: "not_logged_in" }, { status: 403 }),
  );
  expect(await connectorTrouble(discourse.collect(closed, undefined))).toBe("sign-in-again");
  await expect(
    discourse.account!({ ...call, settings: { ...call.settings, username: "nobody" } }),
  ).rejects.toMatchObject({
    trouble: "refused",
    message: expect.stringContaining("nobody"),
  });
});

test("a firewall's page in place of a post is no deletion, and what is closed off is one", async () => {
  const { fake, call } = await forum();
  fake.post({ text: "Brewly", at: AT });
  const { items } = await passOf(discourse.collect, call);
  const page = answering(call, /posts/u, () => new Response("<html>", { status: 403 }));
  expect(await connectorTrouble(discourse.revisit!(page, items[0]!))).toBe("not-allowed");
  const gone = answering(call, /posts/u, () => Response.json({ error_type: "invalid_access" }, { status: 403 }));
  expect(await discourse.revisit!(gone, items[0]!)).toEqual({ mention: "deleted" });
  const hidden = answering(call, /posts/u, () => Response.json(post({ hidden: true, cooked: "<p>was flagged</p>" })));
  expect((await discourse.revisit!(hidden, items[0]!)).mention).toEqual(items[0]);
});

test("a reply that a moderator must let through waits, and one into a closed topic is told as it is", async () => {
  const { fake, call } = await forum();
  fake.post({ text: "Brewly", at: AT });
  const [to] = (await passOf(discourse.collect, call)).items;
  const enqueued = { action: "enqueued", success: true, pending_post: { id: 88, raw: "x" } };
  const waits = answering(call, /POST/u, () => Response.json(enqueued));
  const receipt = await discourse.reply!(waits, outgoingTo(to!));
  expect(receipt).toEqual({ nativeId: expect.stringMatching(/:waiting88$/u), visibility: "moderation" });
  expect((await discourse.revisit!(call, to!, receipt)).reply).toEqual(receipt);
  expect(await connectorTrouble(discourse.retract!(call, to!, receipt))).toBe("refused");
  const closed = answering(call, /POST/u, () =>
    Response.json(
      { errors: ["You are not permitted to view the requested resource."], error_type: "invalid_access" },
      { status: 403 },
    ),
  );
  expect(await connectorTrouble(discourse.reply!(closed, outgoingTo(to!)))).toBe("not-allowed");
});

test("our reply is known by the words that were written, whatever signs the forum shows for them", async () => {
  const { fake, call } = await forum();
  fake.post({ text: "Brewly", at: AT });
  const [to] = (await passOf(discourse.collect, call)).items;
  const text = 'We are sorry -- "really"... *Dana*';
  const shown = post({
    id: 40,
    username: "brewly",
    post_number: 2,
    reply_to_post_number: 1,
    created_at: "2026-03-02T09:00:20.000Z",
    raw: text,
    cooked: "<p>We are sorry – “really”… <em>Dana</em></p>",
  });
  const there = answering(call, /\/t\//u, () => Response.json({ post_stream: { posts: [shown], stream: [40] } }));
  expect(await discourse.findReply!(there, outgoingTo(to!, { text }))).toMatchObject({ visibility: "visible" });
});

test("what was answered by hand is found by the button under a post or by a quote from it", async () => {
  const { fake, call } = await forum();
  const first = fake.post({ text: "Brewly one", at: AT });
  const second = fake.post({ text: "Brewly two", at: AT, parent: first });
  fake.post({ text: "to the first", at: AT, parent: first, by: "us" });
  for (let n = 0; n < 25; n++) fake.post({ text: `to the second ${n}`, at: AT, parent: second, by: "us" });
  const { items } = await passOf(discourse.collect, call);
  const at = (id: string) => items.find(({ nativeId }) => nativeId === id)!;
  expect((await discourse.answers!(call, at(first)))!.map(({ text }) => text)).toEqual(["to the first"]);
  expect(await discourse.answers!(call, at(second))).toHaveLength(25);
  const quoting = post({
    username: "Brewly",
    post_number: 9,
    cooked:
      '<aside class="quote" data-username="mia" data-post="2" data-topic="1"><blockquote>x</blockquote></aside><p>Yes</p>',
  });
  const quoted = answering(call, /\/t\//u, () => Response.json({ post_stream: { posts: [quoting], stream: [12] } }));
  expect(await discourse.answers!(quoted, at(second))).toMatchObject([{ text: "> x\n\nYes" }]);
  expect(await discourse.answers!(quoted, at(first))).toHaveLength(1); // It stands in the topic that the first post began.
  const nobody = { ...call, settings: { ...call.settings, username: "" } };
  expect(await discourse.answers!(nobody, at(first))).toBeUndefined();
});

test("a signed push about a public post is heard, one about a private message is not, a deletion is told", async () => {
  const { call } = await forum();
  const pushed = async (event: string, what: object) => {
    const body = new TextEncoder().encode(JSON.stringify(what));
    const signature = createHmac("sha256", call.secret!.webhookSecret!).update(body).digest("hex");
    const headers = new Headers({ "x-discourse-event": event, "x-discourse-event-signature": `sha256=${signature}` });
    return discourse.webhook!(call, { method: "POST", headers, query: new URLSearchParams(), body });
  };
  const what = { post: post({ topic_title: "Brewly?" }) };
  expect(await pushed("post_created", what)).toMatchObject([{ title: "Brewly?", text: "Brewly & co" }]);
  expect(await pushed("post_edited", what)).toHaveLength(1);
  expect(await pushed("post_created", { post: post({ topic_archetype: "private_message" }) })).toEqual([]);
  const { host } = new URL(call.settings.server);
  for (const gone of [pushed("post_destroyed", what), pushed("post_edited", { post: post({ user_deleted: true }) })])
    expect(await gone).toEqual({ deleted: [`${host}:12`] });
  expect(await pushed("ping", { ping: "OK" })).toEqual([]);
  expect(await connectorTrouble(pushed("user_created", { user: {} }))).toBe("refused");
});

test("a forum below a folder is asked there", async () => {
  const { call, asked } = await forum();
  const below = { ...call, settings: Settings.parse({ server: `${call.settings.server}/forum/` }) };
  await connectorTrouble(discourse.collect(below, undefined));
  expect(asked[0]).toMatch(/^\/forum\/search\.json\?/u);
});
