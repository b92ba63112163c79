import { connectorTrouble, outgoingTo, passOf } from "../../../../tests/support/connector-calls.ts";
import { cuttingProxy } from "../../../../tests/support/cutting-proxy.ts";
import { fakeMastodon } from "../../../../tests/support/fakes/mastodon.ts";
import { limitOf } from "@earshot/core/draft/limit-of";
import type { Collected } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { parseTerms } from "@earshot/core/terms/parse-terms";
import { expect, onTestFinished, test } from "vitest";
import { callParts } from "../fake-server.ts";
import { account } from "./account.ts";
import { answers } from "./answers.ts";
import { collect } from "./collect.ts";
import { consent } from "./consent.ts";
import { findReply } from "./find-reply.ts";
import { reply } from "./reply.ts";
import { mastodon } from "./index.ts";
import { retract } from "./retract.ts";
import { revisit } from "./revisit.ts";
import { Settings, type MastodonCall } from "./settings.ts";

const AT = "2026-03-02T08:00:00.000Z";

async function platform() {
  const fake = await fakeMastodon();
  onTestFinished(() => fake.close());
  const call: MastodonCall = {
    ...callParts,
    settings: Settings.parse(fake.settings),
    secret: { accessToken: "a-good-token" },
  };
  const mention = async (text = "@brewly where is my order?") => {
    const id = fake.notify({ text, at: AT });
    const { items } = await passOf(collect, call);
    return items.find(({ nativeId }) => nativeId === id)!;
  };
  return { fake, call, mention };
}

test("without a token only the hashtags of the terms are read", async () => {
  const { fake, call } = await platform();
  const tagged = fake.post({ text: "I like #Brewly", at: AT });
  fake.notify({ text: "@brewly hello", at: AT });
  const { items } = await passOf(collect, { ...call, secret: undefined });
  expect(items.map(({ nativeId }) => nativeId)).toEqual([tagged]);
});

/** A pass, what it says that is not heard, and how often the search through texts was asked in it. */
async function searching(call: MastodonCall, stored?: unknown) {
  let asked = 0;
  let unsaid: Collected["unsaid"];
  const counting: MastodonCall = {
    ...call,
    fetch: async (url, init) => {
      if (new Request(url, init).url.includes("/api/v2/search")) asked++;
      return fetch(url, init);
    },
  };
  const { items, cursor } = await passOf(
    async (each: MastodonCall, at) => {
      const collected = await collect(each, at);
      ({ unsaid } = collected);
      return collected;
    },
    counting,
    stored,
  );
  return { texts: items.map(({ text }) => text), cursor, unsaid, asked };
}

test("where the search through texts is refused hashtags are heard all the same, that is said, and it is tried again a day later", async () => {
  const { fake, call } = await platform();
  const query = parseTerms('"brewly", "24 7"');
  fake.searches("not allowed");
  fake.post({ text: "my #Brewly broke", at: AT });
  fake.post({ text: "Brewly is open 24 7", at: AT });
  const refused = await searching({ ...call, query });
  expect(refused).toMatchObject({ texts: ["my #Brewly broke"], asked: expect.any(Number) });
  expect(refused.asked).toBeGreaterThan(0);
  const said = [
    { term: '"24 7"', why: "tag", instead: "unheard" },
    { term: "", why: "no-search", instead: "narrower" },
  ];
  expect(refused.unsaid).toEqual(said);

  fake.searches("texts");
  const at = (time: string): MastodonCall => ({ ...call, query, now: () => new Date(time) });
  const sameDay = await searching(at("2026-03-03T08:59:59.000Z"), refused.cursor);
  expect(sameDay).toMatchObject({ texts: ["my #Brewly broke"], asked: 0, unsaid: said });
  const nextDay = await searching(at("2026-03-03T09:00:00.000Z"), sameDay.cursor);
  expect(nextDay.asked).toBeGreaterThan(0);
  expect(nextDay.texts).toContain("Brewly is open 24 7");
  expect(nextDay.unsaid).toBeUndefined();
});

test("that a search through texts has never found anything is said, until it has", async () => {
  const { fake, call } = await platform();
  fake.searches("none");
  fake.post({ text: "my #Brewly broke", at: AT });
  fake.post({ text: "Brewly, again", at: AT });
  const empty = await searching(call);
  expect(empty.texts).toEqual(["my #Brewly broke"]);
  expect(empty.unsaid).toEqual([{ term: "", why: "unproven", instead: "narrower" }]);
  fake.searches("texts");
  const found = await searching(call, empty.cursor);
  expect(found.texts).toContain("Brewly, again");
  expect(found.unsaid).toBeUndefined();
  fake.searches("none");
  expect((await searching(call, found.cursor)).unsaid).toBeUndefined();
});

test("with a token what names our account comes too, and is addressed", async () => {
  const { mention, call } = await platform();
  expect(await mention()).toMatchObject({
    text: "@brewly where is my order?",
    addressed: true,
    visibility: "public",
    author: { id: "7", handle: "mia@far.example" },
  });
  expect(await account(call)).toMatchObject({ id: "900", name: "Brewly", labelled: true });
});

test("a direct status is private, and is answered directly", async () => {
  const { fake, call } = await platform();
  fake.notify({ text: "@brewly secret", at: AT, visibility: "direct" });
  const { items } = await passOf(collect, call);
  expect(items[0]).toMatchObject({ visibility: "private", handle: { visibility: "direct" } });
  const { nativeId } = await reply(call, outgoingTo(items[0]!));
  expect((await passOf(collect, call)).items.find((item) => item.nativeId === nativeId)).toBeUndefined();
  expect(fake.answers(items[0]!.nativeId)).toMatchObject([{ visibility: "direct" }]);
});

test("a status for its author's followers is answered to its author alone, whatever else is known of it", async () => {
  const { fake, call } = await platform();
  fake.notify({ text: "@brewly among friends", at: AT, visibility: "private" });
  const to = (await passOf(collect, call)).items[0]!;
  await reply(call, outgoingTo(to));
  await reply(call, outgoingTo({ ...to, handle: { visibility: "public" } }, { key: "another" }));
  expect(fake.answers(to.nativeId)).toMatchObject([{ visibility: "direct" }, { visibility: "direct" }]);
});

test("a reply goes out behind the content warning of what it answers, whole or as far as there is room", async () => {
  const { fake, call } = await platform();
  const answered = async (warning: string, text?: string) => {
    fake.notify({ text: "@brewly the cup had a spider in it", at: AT, warning });
    const to = (await passOf(collect, call)).items[0]!;
    await reply(call, outgoingTo(to, { key: `key ${warning.length}`, ...(text !== undefined && { text }) }));
    fake.remove(to.nativeId);
    return { title: to.title, behind: mastodon.behind!(to), sent: fake.answers(to.nativeId)[0]!.warning };
  };
  const spiders = "עכבישים 🕷️, food";
  expect(await answered(spiders)).toEqual({ title: spiders, behind: spiders, sent: spiders });
  const long = "é".repeat(400);
  const { max } = limitOf(mastodon, { title: long } as Incoming);
  expect(max).toBe(mastodon.rulebook.limit.max - 20);
  expect((await answered(long, "x".repeat(max))).sent).toBe(`${"é".repeat(19)}…`);
  expect((await answered("")).sent).toBeUndefined();
});

test("what our account wrote under a mention is found, by hand too, without the name in front", async () => {
  const { fake, call, mention } = await platform();
  const to = await mention();
  const { nativeId } = await reply(call, outgoingTo(to));
  const byHand = fake.post({
    text: "@mia@far.example It is\nthere now",
    at: "2026-03-02T10:00:00.000Z",
    parent: to.nativeId,
    by: "us",
  });
  fake.post({ text: "Me too", at: AT, parent: to.nativeId });
  fake.post({ text: "under our own", at: AT, parent: nativeId, by: "us" });
  expect(await answers(call, to)).toMatchObject([
    { text: "Thank you, it ships today!", receipt: { nativeId, visibility: "visible" } },
    { text: "It is\nthere now", at: "2026-03-02T10:00:00.000Z", receipt: { nativeId: byHand } },
  ]);
  expect(await answers({ ...call, secret: undefined }, to)).toBeUndefined();
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

test("a server that knows no deletion is not believed to have deleted", async () => {
  const { call, mention } = await platform();
  const to = await mention();
  const ours = await reply(call, outgoingTo(to));
  const keeping: MastodonCall = {
    ...call,
    fetch: async (url, init) => (init?.method === "DELETE" ? new Response("", { status: 404 }) : fetch(url, init)),
  };
  expect(await connectorTrouble(retract(keeping, to, ours))).toBe("refused");
});

test("consent registers an app for what is needed, and gives a token that has no end", async () => {
  const { fake, call } = await platform();
  const unsigned = { ...call, secret: undefined };
  const step = { redirect: "https://earshot.example/back", state: "s1", verifier: "v".repeat(43) };
  const { address, keep } = await consent.begin(unsigned, step);
  const { origin, pathname, searchParams } = new URL(address);
  expect(origin + pathname).toBe(`${fake.settings.server}/oauth/authorize`);
  expect(Object.fromEntries(searchParams)).toMatchObject({
    response_type: "code",
    client_id: "a-client",
    redirect_uri: step.redirect,
    state: "s1",
    code_challenge_method: "S256",
    scope: fake.registered().scopes,
  });
  expect(fake.registered()).toEqual({
    redirect: step.redirect,
    scopes: "read:accounts read:notifications read:search read:statuses write:statuses",
  });
  const granted = await consent.finish(unsigned, { ...step, code: "a-code", keep: keep! });
  expect(granted).toEqual({
    secret: { clientId: "a-client", clientSecret: "its-secret", accessToken: "a-good-token" },
  });
  const late = consent.finish(unsigned, { ...step, code: "used before", keep: keep! });
  expect(await connectorTrouble(late)).toBe("sign-in-again");
});

test("the next pass reads the newest page again, so that an edit and a late status are seen", async () => {
  const { fake, call } = await platform();
  const early = fake.post({ text: "#brewly one", at: AT });
  const first = await passOf(collect, call);
  fake.edit(early, "#brewly one, edited");
  const late = fake.post({ text: "#brewly with an older date", at: "2026-03-02T07:00:00.000Z" });
  const { items } = await passOf(collect, call, first.cursor);
  expect(items.find(({ nativeId }) => nativeId === early)).toMatchObject({
    text: "#brewly one, edited",
    editedAt: "2026-03-02T08:59:59.000Z",
  });
  expect(items.some(({ nativeId }) => nativeId === late)).toBe(true);
});

test("the same key posts once, and the answer names its reader", async () => {
  const { fake, call, mention } = await platform();
  const to = await mention();
  const [first, second] = [await reply(call, outgoingTo(to)), await reply(call, outgoingTo(to))];
  expect(second).toEqual(first);
  const answers = fake.answers(to.nativeId);
  expect(answers).toHaveLength(1);
  expect(answers[0]!.text).toBe("@mia@far.example Thank you, it ships today!");
});

test("a reply whose answer was cut off is in doubt, and is found among its look-alikes", async () => {
  const { fake, call, mention } = await platform();
  const to = await mention();
  const other = fake.post({ text: "@brewly another one", at: AT });
  const text = "Thank you, it ships today!";
  fake.post({ text: `@mia ${text}`, at: "2026-03-02T09:00:10.000Z", parent: to.nativeId, by: "customer" });
  fake.post({ text: `@mia ${text}`, at: "2026-03-02T09:00:10.000Z", parent: other, by: "us" });
  fake.post({
    text: "@mia Thank you, it ships tomorrow!",
    at: "2026-03-02T09:00:10.000Z",
    parent: to.nativeId,
    by: "us",
  });
  expect(await findReply(call, outgoingTo(to))).toBeUndefined();

  const proxy = await cuttingProxy(call.settings.server, (method) => method === "POST");
  onTestFinished(() => proxy.close());
  const cut: MastodonCall = { ...call, settings: { ...call.settings, server: proxy.url } };
  await expect(reply(cut, outgoingTo(to))).rejects.toMatchObject({ trouble: "unknown" });
  const found = await findReply(call, outgoingTo(to));
  const ours = fake.answers(to.nativeId).filter((each) => each.by === "us" && each.text.endsWith(text));
  expect(ours).toHaveLength(1);
  expect(found).toMatchObject({ nativeId: ours[0]!.id, visibility: "visible" });
});

test("revisiting sees an edit, a deletion and a reply that vanished", async () => {
  const { fake, call, mention } = await platform();
  const to = await mention();
  const { nativeId } = await reply(call, outgoingTo(to));
  fake.edit(to.nativeId, "@brewly found it");
  expect(await revisit(call, to, { nativeId })).toMatchObject({
    mention: { text: "@brewly found it" },
    reply: { nativeId, visibility: "visible" },
  });
  fake.remove(to.nativeId);
  fake.remove(nativeId);
  expect(await revisit(call, to, { nativeId })).toEqual({ mention: "deleted", reply: "vanished" });
});

test.each([
  [
    "a dead token",
    () => new Response("", { status: 401, headers: { "content-type": "text/html" } }),
    "sign-in-again",
    "sign-in-again",
  ],
  [
    "an empty 404 in HTML",
    () => new Response("", { status: 404, headers: { "content-type": "text/html" } }),
    "gone",
    "gone",
  ],
  ["too many requests", () => Response.json({ error: "Throttled" }, { status: 429 }), "slow-down", "slow-down"],
  ["a broken server", () => new Response("oops", { status: 502 }), "unavailable", "unknown"],
  ["JSON that breaks off", () => new Response('[{"id":'), "unavailable", "unknown"],
])("%s is the right trouble for a read and for a write", async (_, answer, whenRead, whenWritten) => {
  const { call, mention } = await platform();
  const to = await mention();
  const failing: MastodonCall = { ...call, fetch: async () => answer() };
  expect(await connectorTrouble(collect(failing, undefined))).toBe(whenRead);
  expect(await connectorTrouble(reply(failing, outgoingTo(to)))).toBe(whenWritten);
});

test("a small server's statuses, with little in them, are read", async () => {
  const { call } = await platform();
  const sparse = [
    {
      id: "1709123456.123456abcdef0123456789",
      content: "<p>#brewly &amp; me<br>twice</p>",
      in_reply_to_id: null,
      account: { id: "x1", acct: "ana" },
    },
  ];
  const snac: MastodonCall = { ...call, secret: undefined, fetch: async () => Response.json(sparse) };
  expect((await collect(snac, undefined)).items).toMatchObject([
    { nativeId: sparse[0]!.id, kind: "post", text: "#brewly & me\ntwice", visibility: "public" },
  ]);
});
