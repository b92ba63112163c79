import { parseTerms } from "@earshot/core/terms/parse-terms";
import { connectorTrouble, outgoingTo, passOf } from "../../../../tests/support/connector-calls.ts";
import { cuttingProxy } from "../../../../tests/support/cutting-proxy.ts";
import { fakeBluesky } from "../../../../tests/support/fakes/bluesky.ts";
import { expect, onTestFinished, test } from "vitest";
import { callParts } from "../fake-server.ts";
import { account } from "./account.ts";
import { answers } from "./answers.ts";
import { collect } from "./collect.ts";
import { findReply } from "./find-reply.ts";
import { reply } from "./reply.ts";
import { retract } from "./retract.ts";
import { revisit } from "./revisit.ts";
import { Settings, type BlueskyCall } from "./settings.ts";

const AT = "2026-03-02T08:00:00.000Z";

async function platform() {
  const fake = await fakeBluesky();
  onTestFinished(() => fake.close());
  const call: BlueskyCall = { ...callParts, settings: Settings.parse(fake.settings), secret: fake.secret };
  const mention = async (text = "@brewly.example where is my order?") => {
    const id = fake.notify({ text, at: AT });
    return (await passOf(collect, call)).items.find(({ nativeId }) => nativeId === id)!;
  };
  return { fake, call, mention };
}

test("without a login the public search alone is read", async () => {
  const { fake, call } = await platform();
  const found = fake.post({ text: "Brewly is fine", at: AT });
  fake.post({ text: "Tea is fine", at: AT });
  const { items } = await passOf(collect, { ...call, settings: { ...call.settings, handle: "" }, secret: undefined });
  expect(items.map(({ nativeId }) => nativeId)).toEqual([found]);
  expect(fake.logins()).toBe(0);
});

test("who is not signed in and may not turn the page goes on by the time of the oldest post", async () => {
  const { fake, call } = await platform();
  const ids = new Set<string>();
  for (let n = 0; n < 250; n++)
    ids.add(fake.post({ text: `Brewly ${n}`, at: new Date(Date.parse(AT) - Math.floor(n / 3) * 1000).toISOString() }));
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const url = new URL(new Request(input, init).url);
    return url.searchParams.has("cursor")
      ? Response.json({ error: "Forbidden" }, { status: 403 })
      : call.fetch(input, init);
  };
  const query = parseTerms("=Brewly");
  const anonymous = { ...call, fetch, query, settings: { ...call.settings, handle: "" }, secret: undefined };
  const { items } = await passOf(collect, anonymous);
  expect(new Set(items.map(({ nativeId }) => nativeId))).toEqual(ids);
});

test("a post is kept with what is needed to answer it", async () => {
  const { fake, call } = await platform();
  const root = fake.post({ text: "Brewly?", at: AT });
  const answer = fake.post({ text: "Brewly, yes", at: "2026-03-02T08:01:00.000Z", parent: root });
  const { items } = await passOf(collect, call);
  expect(items.find(({ nativeId }) => nativeId === root)).toMatchObject({
    kind: "post",
    thread: root,
    handle: { rootUri: root },
  });
  expect(items.find(({ nativeId }) => nativeId === answer)).toMatchObject({
    kind: "comment",
    thread: root,
    inReplyTo: root,
    handle: { rootUri: root },
  });
});

test("signed in, what names us is addressed, with one login for everything", async () => {
  const { fake, mention, call } = await platform();
  expect(await mention()).toMatchObject({ addressed: true, author: { id: "did:plc:mia" } });
  expect(await account(call)).toMatchObject({ id: "did:plc:us", labelled: true });
  expect(fake.logins()).toBe(1);
});

test("a session that ended is renewed without a login, and the reply is sent", async () => {
  const { fake, call, mention } = await platform();
  const to = await mention();
  fake.expire();
  expect(await reply(call, outgoingTo(to))).toMatchObject({ visibility: "visible" });
  expect([fake.logins(), fake.renewals()]).toEqual([1, 1]);
});

test("a session is renewed within the hour, and opened again once it cannot be", async () => {
  const { fake, call } = await platform();
  let clock = call.now().getTime();
  const ticking: BlueskyCall = { ...call, now: () => new Date(clock) };
  for (let hours = 0; hours < 5; hours++) {
    await account(ticking);
    await account(ticking);
    clock += 3_600_000;
  }
  expect([fake.logins(), fake.renewals()]).toEqual([1, 4]);
  fake.signOut();
  await account(ticking);
  expect(fake.logins()).toBe(2);
});

test("calls at one time make one login, and those whose session ended together one renewal", async () => {
  const { fake, call } = await platform();
  await Promise.all([account(call), account(call), account(call)]);
  fake.expire();
  await Promise.all([account(call), account(call), account(call)]);
  expect([fake.logins(), fake.renewals()]).toEqual([1, 1]);
});

test("a renewal that gets no answer costs no login", async () => {
  const { fake, call } = await platform();
  await account(call);
  const later: BlueskyCall = { ...call, now: () => new Date(call.now().getTime() + 2 * 3_600_000) };
  const down: BlueskyCall = { ...later, fetch: async () => new Response("", { status: 502 }) };
  expect(await connectorTrouble(account(down))).toBe("unavailable");
  await account(later);
  expect([fake.logins(), fake.renewals()]).toEqual([1, 1]);
});

test("what our account wrote under a mention is found, by hand too, and without a login", async () => {
  const { fake, call, mention } = await platform();
  const to = await mention();
  const { nativeId } = await reply(call, outgoingTo(to));
  const byHand = fake.post({ text: "It is there now", at: "2026-03-02T10:00:00.000Z", parent: to.nativeId, by: "us" });
  fake.post({ text: "Me too", at: AT, parent: to.nativeId });
  const found = [
    { text: "Thank you, it ships today!", at: "2026-03-02T09:00:00.000Z", receipt: { nativeId } },
    { text: "It is there now", receipt: { nativeId: byHand, visibility: "visible" } },
  ];
  expect(await answers(call, to)).toMatchObject(found);
  expect(await answers({ ...call, secret: undefined }, to)).toMatchObject(found);
  fake.remove(to.nativeId);
  expect(await answers(call, to)).toEqual([]);
});

test("a reply is taken back once, and what is not ours stays", async () => {
  const { fake, call, mention } = await platform();
  const to = await mention();
  const ours = await reply(call, outgoingTo(to));
  await retract(call, to, ours);
  await retract(call, to, ours);
  expect(fake.answers(to.nativeId)).toEqual([]);
  expect(await connectorTrouble(retract(call, to, to))).toBe("not-allowed");
});

test("the next pass reads the newest page again", async () => {
  const { fake, call } = await platform();
  const early = fake.post({ text: "Brewly one", at: AT });
  const first = await passOf(collect, call);
  const late = fake.post({ text: "Brewly with an older date", at: "2026-03-02T07:00:00.000Z" });
  const ids = (await passOf(collect, call, first.cursor)).items.map(({ nativeId }) => nativeId);
  expect(ids).toEqual(expect.arrayContaining([early, late]));
});

test("the same key makes one record, with its thread and its facets", async () => {
  const { fake, call, mention } = await platform();
  const to = await mention();
  const outgoing = outgoingTo(to, { text: "שלום 🎉 @mia.example: https://brewly.example/help" });
  const [first, second] = [await reply(call, outgoing), await reply(call, outgoing)];
  expect(second).toEqual(first);
  expect(fake.answers(to.nativeId)).toHaveLength(1);
  const record = fake.record(first.nativeId)!;
  expect(record).toMatchObject({
    langs: ["en"],
    createdAt: outgoing.at,
    reply: { parent: { uri: to.nativeId }, root: { uri: to.nativeId } },
  });
  expect(record.facets).toHaveLength(2);
});

test("a reply whose answer was cut off is in doubt, and is found among its look-alikes", async () => {
  const { fake, call, mention } = await platform();
  const to = await mention();
  const { text } = outgoingTo(to);
  fake.post({ text, at: AT, parent: to.nativeId, by: "us" });
  fake.post({ text, at: AT, parent: to.nativeId, by: "customer" });
  expect(await findReply(call, outgoingTo(to))).toBeUndefined();

  const proxy = await cuttingProxy(call.settings.service, (_, path) => path.includes("putRecord"));
  onTestFinished(() => proxy.close());
  const cut: BlueskyCall = { ...call, settings: { ...call.settings, service: proxy.url } };
  await expect(reply(cut, outgoingTo(to))).rejects.toMatchObject({ trouble: "unknown" });
  const found = await findReply(cut, outgoingTo(to));
  expect(found?.nativeId).toBe(fake.answers(to.nativeId).at(-1)!.id);
  expect(await reply(cut, outgoingTo(to)).catch(({ trouble }) => trouble)).toBe("unknown");
  expect(fake.answers(to.nativeId)).toHaveLength(3);
});

test("revisiting sees a deletion and a reply that vanished", async () => {
  const { fake, call, mention } = await platform();
  const to = await mention();
  const { nativeId } = await reply(call, outgoingTo(to));
  expect(await revisit(call, to, { nativeId })).toMatchObject({ mention: { text: to.text }, reply: { nativeId } });
  fake.remove(to.nativeId);
  fake.remove(nativeId);
  expect(await revisit(call, to, { nativeId })).toEqual({ mention: "deleted", reply: "vanished" });
});

test("revisiting sees a text that was put anew", async () => {
  const { call, mention } = await platform();
  const to = await mention();
  const author = { did: to.author.id, handle: "mia.example" };
  const edited = { posts: [{ uri: to.nativeId, cid: "bafynew", author, record: { text: "found it", createdAt: AT } }] };
  const later: BlueskyCall = {
    ...call,
    settings: { ...call.settings, handle: "" },
    secret: undefined,
    fetch: async () => Response.json(edited),
  };
  expect((await revisit(later, to)).mention).toMatchObject({ text: "found it", handle: { cid: "bafynew" } });
});

test.each([
  [
    "a dead login",
    () => Response.json({ error: "AuthenticationRequired" }, { status: 401 }),
    "sign-in-again",
    "sign-in-again",
  ],
  ["too many requests", () => Response.json({ error: "RateLimitExceeded" }, { status: 429 }), "slow-down", "slow-down"],
  ["a broken server", () => new Response("oops", { status: 502 }), "unavailable", "unknown"],
  ["JSON that breaks off", () => new Response('{"posts":'), "unavailable", "unknown"],
])("%s is the right trouble for a read and for a write", async (_, answer, whenRead, whenWritten) => {
  const { call, mention } = await platform();
  const to = await mention();
  const failing: BlueskyCall = { ...call, fetch: async () => answer() };
  expect(await connectorTrouble(collect(failing, undefined))).toBe(whenRead);
  await account(call);
  expect(await connectorTrouble(reply(failing, outgoingTo(to)))).toBe(whenWritten);
});
