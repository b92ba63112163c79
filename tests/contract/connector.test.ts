import { connectors } from "@earshot/connectors/registry";
import { parseTerms } from "@earshot/core/brand/terms";
import type { Call, Outgoing } from "@earshot/core/connector";
import { ConnectorError, type Trouble } from "@earshot/core/errors";
import { Incoming } from "@earshot/core/mention/mention";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { fakeAppStoreFeed } from "../support/fakes/app-store-feed.ts";
import { fakeBluesky } from "../support/fakes/bluesky.ts";
import { fakeFeed } from "../support/fakes/feed.ts";
import { fakeHackerNews } from "../support/fakes/hacker-news.ts";
import { fakeMastodon } from "../support/fakes/mastodon.ts";
import { fakePlayground } from "../support/fakes/playground.ts";
import type { FakePlatform } from "../support/fakes/platform.ts";
import { fakeWebhook } from "../support/fakes/webhook.ts";
import { fakeGooglePlay } from "../support/fakes/google-play.ts";
import { fakeGoogleBusiness } from "../support/fakes/google-business.ts";
import { fakeAppStoreConnect } from "../support/fakes/app-store-connect.ts";
import { fakeYouTube } from "../support/fakes/youtube.ts";
import { fakeReddit } from "../support/fakes/reddit.ts";
import { fakeX } from "../support/fakes/x.ts";
import { fakeFacebook } from "../support/fakes/facebook.ts";
import { fakeInstagram } from "../support/fakes/instagram.ts";
import { createWeather, type Weather } from "../support/fakes/weather.ts";

const fakes: Record<string, () => Promise<FakePlatform>> = {
  playground: fakePlayground,
  "hacker-news": fakeHackerNews,
  feed: fakeFeed,
  mastodon: fakeMastodon,
  bluesky: fakeBluesky,
  "app-store-feed": fakeAppStoreFeed,
  webhook: fakeWebhook,
  "google-play": fakeGooglePlay,
  "google-business": fakeGoogleBusiness,
  "app-store-connect": fakeAppStoreConnect,
  youtube: fakeYouTube,
  reddit: fakeReddit,
  x: fakeX,
  facebook: fakeFacebook,
  instagram: fakeInstagram,
};

const NOW = Date.parse("2026-03-02T09:00:00.000Z");
const ago = (minutes: number) => new Date(NOW - minutes * 60_000).toISOString();

test("every platform of the registry has a fake", () => {
  expect(Object.keys(fakes).sort()).toEqual(Object.keys(connectors).sort());
});

const platforms = Object.values(connectors);

describe.each(platforms.map((connector) => [connector.name, connector] as const))("%s", (_, connector) => {
  let it: FakePlatform;
  let weather: Awaited<ReturnType<typeof createWeather>>;
  let clock: number;
  let call: Call;

  beforeAll(async () => {
    weather = await createWeather();
  });
  afterAll(() => weather.close());
  beforeEach(async () => {
    it = await fakes[connector.platform]!();
    clock = NOW;
    weather.set(undefined);
    call = {
      settings: connector.settings.parse(it.settings),
      secret: it.secret && connector.secret?.parse(it.secret),
      query: parseTerms("Brewly"),
      now: () => new Date(clock),
      random: () => 0,
      fetch: weather.fetch,
    };
    return () => it.close();
  });

  /** All pages; the cursor goes through JSON, as in the table. */
  async function collectAll(cursor?: unknown) {
    const items: Incoming[] = [];
    for (let page = 0; page < 60; page++) {
      const collected = await connector.collect(call, cursor);
      items.push(...collected.items);
      cursor = collected.cursor === undefined ? undefined : JSON.parse(JSON.stringify(collected.cursor));
      if (!collected.more) return { items, cursor };
    }
    throw new Error("There is always more.");
  }
  const byId = (items: Incoming[], id: string) => items.find(({ nativeId }) => nativeId === id);
  async function troubleIn(
    at: Weather | undefined,
    work: () => Promise<unknown>,
  ): Promise<[Trouble | "none", number | undefined]> {
    weather.set(at);
    try {
      await work();
      return ["none", undefined];
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
      expect(error.message).not.toBe("");
      return [error.trouble, error.retryAfter];
    } finally {
      weather.set(undefined);
    }
  }

  test("is named as the registry names it, and each setting and secret has a title and a description", () => {
    expect(connectors[connector.platform]).toBe(connector);
    for (const schema of [connector.settings, ...(connector.secret ? [connector.secret] : [])]) {
      const { properties } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as {
        properties: Record<string, unknown>;
      };
      for (const field of Object.values(properties)) {
        expect(field).toMatchObject({ title: expect.stringMatching(/\w/), description: expect.stringMatching(/\w/) });
      }
    }
  });

  test("collects every post once or more, each in the form that intake takes", async () => {
    const ids: string[] = [];
    for (let n = 0; n < 120; n++) ids.push(await it.post({ text: `#Brewly post ${n}`, at: ago(n * 10 + 1) }));
    const { items } = await collectAll();
    expect([...new Set(items.map(({ nativeId }) => nativeId))].sort()).toEqual([...new Set(ids)].sort());
    for (const item of items) {
      const parsed = Incoming.safeParse(item);
      expect(parsed.error).toBeUndefined();
      expect(parsed.data!.platform).toBe(connector.platform);
    }
    expect(byId(items, ids[3]!)).toMatchObject({ text: expect.stringContaining("#Brewly post 3"), createdAt: ago(31) });
  });

  test("a post released late under an old date is collected, and one that is new", async () => {
    for (let n = 0; n < 60; n++) await it.post({ text: `#Brewly post ${n}`, at: ago(n * 10 + 1) });
    const { cursor } = await collectAll();
    const late = await it.post({ text: "#Brewly held back", at: ago(180.5) });
    const fresh = await it.post({ text: "#Brewly just now", at: ago(0.5) });
    clock += 60_000;
    const { items } = await collectAll(cursor);
    expect(byId(items, late)?.text).toContain("held back");
    expect(byId(items, fresh)?.text).toContain("just now");
  });

  test("collecting again and again misses nothing that came between, however it is dated", async () => {
    const ids = new Set<string>();
    const heard = new Set<string>();
    let cursor: unknown;
    for (let round = 0; round < 8; round++) {
      for (let n = 0; n < 9; n++)
        ids.add(await it.post({ text: `#Brewly ${round}.${n}`, at: ago(((round * 37 + n * 71) % 290) + 1 + n / 100) }));
      const collected = await collectAll(cursor);
      cursor = collected.cursor;
      for (const { nativeId } of collected.items) heard.add(nativeId);
      clock += 60_000;
    }
    expect([...ids].filter((id) => !heard.has(id))).toEqual([]);
  });

  test("an edit comes under the same id", async () => {
    const { edit } = it;
    if (!edit) return expect(["bluesky", "x", "instagram"]).toContain(connector.platform); // posts there are never changed
    const id = await it.post({ text: "#Brewly is fine", at: ago(5) });
    const { cursor } = await collectAll();
    await edit(id, "#Brewly is awful");
    clock += 60_000;
    const { items } = await collectAll(cursor);
    expect(byId(items, id)?.text).toContain("is awful");
  });

  test("texts arrive as they were written: right to left, emoji, line breaks, signs that HTML uses", async () => {
    const texts = [
      "הזמנתי מ-#Brewly לפני שבוע\nועדיין כלום!",
      "سفارشم از #Brewly هنوز نرسیده‌است",
      "#Brewly: 2 < 3 & \"x\" > 'y' &amp; <script>alert(1)</script>",
      "我在 #Brewly 買的咖啡機壞了",
    ];
    const ids = await Promise.all(texts.map(async (text, n) => it.post({ text, at: ago(n + 1) })));
    const { items } = await collectAll();
    // Hacker News has paragraphs and no single line breaks.
    ids.forEach((id, n) => expect(byId(items, id)?.text.replace(/\n+/g, "\n")).toBe(texts[n]));
  });

  test("ten thousand emoji are neither lost nor fatal", async () => {
    const emoji = "👩‍👩‍👧‍👦".repeat(10_000);
    const id = await it.post({ text: `#Brewly ${emoji}`, at: ago(1) });
    const { items } = await collectAll();
    expect(byId(items, id)?.text).toBe(`#Brewly ${emoji}`);
  });

  test("an empty platform, and a cursor that nobody here wrote, are no trouble", async () => {
    expect((await collectAll()).items).toEqual([]);
    const id = await it.post({ text: "#Brewly", at: ago(1) });
    for (const cursor of [null, 7, "x", { pass: "nonsense" }, { newest: {}, known: 3 }]) {
      expect(byId((await collectAll(cursor)).items, id)).toBeDefined();
    }
  });

  test.each([
    [{ answer: 429, headers: { "retry-after": "7" } }, "slow-down", 7],
    [{ answer: 429 }, "slow-down", undefined],
    [{ answer: 401 }, "sign-in-again", undefined],
    [
      { answer: 403, headers: { "content-type": "application/json" }, body: '{"error":"Forbidden"}' },
      "not-allowed",
      undefined,
    ],
    [{ answer: 500, headers: { "content-type": "application/json" }, body: "{" }, "unavailable", undefined],
    [{ answer: 502, headers: { "content-type": "text/html" }, body: "<html>" }, "unavailable", undefined],
    ["cut", "unavailable", undefined],
    ["nobody", "unavailable", undefined],
    ["silence", "unavailable", undefined],
  ] satisfies [Weather, Trouble, number | undefined][])(
    "collecting in weather %j is %s",
    async (at, trouble, seconds) => {
      const [got, retryAfter] = await troubleIn(at, () => connector.collect(call, undefined));
      expect(got).toBe(trouble);
      if (seconds !== undefined) expect(retryAfter).toBe(seconds);
    },
  );

  test.each([[{ answer: 404 }], [{ answer: 410 }]] satisfies [Weather][])(
    "collecting in weather %j is for good",
    async (at) => {
      const [got] = await troubleIn(at, () => connector.collect(call, undefined));
      expect(["gone", "refused"]).toContain(got);
    },
  );

  test.each(["", "<html>", '{"posts":7}', "[1,2", "\u0000\u0001"])("an answer of %j does no harm", async (body) => {
    const [got] = await troubleIn({ answer: 200, headers: { "content-type": "application/json" }, body }, () =>
      connector.collect(call, undefined),
    );
    expect(["unavailable", "refused"]).toContain(got);
  });

  test("works again when the weather is good again", async () => {
    const id = await it.post({ text: "#Brewly", at: ago(1) });
    await troubleIn({ answer: 401 }, () => connector.collect(call, undefined));
    expect(byId((await collectAll()).items, id)).toBeDefined();
  });

  if (!connector.reply || !connector.findReply || !connector.revisit) {
    test("offers no half of replying: what can answer can also find and read again", () => {
      expect(connector).not.toHaveProperty("reply");
      expect(connector).not.toHaveProperty("findReply");
    });
    return;
  }
  const { reply, findReply, revisit } = connector;

  async function outgoing(more: Partial<Outgoing> = {}): Promise<Outgoing> {
    const id = await it.post({ text: "#Brewly lost my parcel", at: ago(30) });
    const to = Incoming.parse(byId((await collectAll()).items, id));
    return {
      key: "r0123456789abcdef",
      text: "We are sorry, Mia!\nWrite to us at https://brewly.example/help?case=1, please.",
      language: "en",
      to,
      at: ago(0),
      ...more,
    };
  }
  const ours = async ({ to }: Outgoing) => (await it.answers!(to.nativeId)).filter(({ by }) => by === "us");

  test("a reply gets a receipt, and the same reply again is the same reply", async () => {
    const out = await outgoing();
    const receipt = await reply(call, out);
    expect(receipt).toMatchObject({
      nativeId: expect.stringMatching(/./),
      visibility: it.oneReply ? expect.stringMatching(/^(visible|moderation)$/) : "visible",
      ...(!it.oneReply && { url: expect.stringMatching(/^https?:/) }),
    });
    expect((await reply(call, out)).nativeId).toBe(receipt.nativeId);
    expect(await ours(out)).toMatchObject([
      { id: receipt.nativeId, text: expect.stringContaining("We are sorry, Mia!") },
    ]);
  });

  test.each([
    ["silence", false],
    ["silence", true],
    ["cut", false],
    [500, true],
    ["nonsense", false],
  ] as const)(
    "a reply whose answer is lost (%s, keys ignored: %s) is unknown, then found, and there once",
    async (after, ignored) => {
      const out = await outgoing();
      if (ignored) await it.forgetKeys?.();
      expect((await troubleIn({ after }, () => reply(call, out)))[0]).toBe("unknown");
      const found = await findReply(call, out);
      expect(found).toBeDefined();
      expect(found!.visibility).not.toBe("rejected");
      expect(await ours(out)).toMatchObject([{ id: found!.nativeId }]);
    },
  );

  test("a reply is found among look-alikes, and only when it is there", async () => {
    if (it.oneReply) return;
    const out = await outgoing();
    const elsewhere = await outgoing({ key: "rfedcba9876543210" });
    await it.post({ text: out.text, at: ago(0), parent: out.to.nativeId });
    await it.post({ text: "We are sorry, Mia! Write to nobody.", at: ago(0), parent: out.to.nativeId, by: "us" });
    await reply(call, elsewhere);
    expect(await findReply(call, out)).toBeUndefined();
    const receipt = await reply(call, out);
    expect((await findReply(call, out))?.nativeId).toBe(receipt.nativeId);
    expect((await findReply(call, elsewhere))?.nativeId).not.toBe(receipt.nativeId);
  });

  test("where a review has one reply, a reply that somebody wrote by hand is not ours and is not overwritten", async () => {
    if (!it.oneReply) return;
    const out = await outgoing();
    await it.post({ text: "We have called you. Dana", at: ago(0), parent: out.to.nativeId, by: "us" });
    expect(await findReply(call, out)).toBeUndefined();
    expect((await troubleIn(undefined, () => reply(call, out)))[0]).toBe("refused");
    expect(await ours(out)).toMatchObject([{ text: "We have called you. Dana" }]);
  });

  test.each([
    "nobody",
    "silence",
    { answer: 429, headers: { "retry-after": "12" } },
    { answer: 401 },
    { answer: 403 },
    { answer: 422 },
  ] satisfies Weather[])(
    "a reply in weather %j is certainly not there, and the trouble says whether that is known",
    async (at) => {
      const out = await outgoing();
      const [got, retryAfter] = await troubleIn(at, () => reply(call, out));
      const expected: Record<string, Trouble> = {
        nobody: "unavailable",
        // Whose reply stands there is read first: then nothing was sent.
        silence: it.oneReply || it.looksFirst ? "unavailable" : "unknown",
        429: "slow-down",
        401: "sign-in-again",
        403: "not-allowed",
        422: "refused",
      };
      expect(got).toBe(expected[typeof at === "string" ? at : at.answer]);
      if (got === "slow-down") expect(retryAfter).toBe(12);
      expect(await ours(out)).toEqual([]);
      expect(await findReply(call, out)).toBeUndefined();
    },
  );

  test("looking a reply up in bad weather is an error, never a no", async () => {
    const out = await outgoing();
    await reply(call, out);
    for (const at of ["cut", "nobody", "silence", { answer: 500 }, { answer: 429 }] satisfies Weather[]) {
      expect((await troubleIn(at, () => findReply(call, out)))[0]).not.toBe("none");
    }
  });

  test("a reply that is too long is refused", async () => {
    const out = await outgoing({ text: "x".repeat(10_001) });
    expect((await troubleIn(undefined, () => reply(call, out)))[0]).toBe("refused");
  });

  test("a revisit sees the mention and our reply, and that either is gone", async () => {
    const out = await outgoing();
    const receipt = await reply(call, out);
    const there = await revisit(call, out.to, { nativeId: receipt.nativeId });
    expect(there).toMatchObject({
      mention: { nativeId: out.to.nativeId, text: out.to.text },
      reply: { nativeId: receipt.nativeId, visibility: it.oneReply ? expect.any(String) : "visible" },
    });
    expect(Incoming.safeParse(there.mention).error).toBeUndefined();
    await it.remove!(receipt.nativeId);
    expect(await revisit(call, out.to, { nativeId: receipt.nativeId })).toMatchObject({
      mention: { nativeId: out.to.nativeId },
      reply: "vanished",
    });
    await it.edit?.(out.to.nativeId, "#Brewly found my parcel");
    if (it.edit) expect((await revisit(call, out.to)).mention).toMatchObject({ text: "#Brewly found my parcel" });
    await it.remove!(out.to.nativeId);
    expect((await revisit(call, out.to)).mention).toBe("deleted");
  });

  test("a revisit in bad weather is an error, never a deletion", async () => {
    const out = await outgoing();
    for (const at of [
      "cut",
      "nobody",
      "silence",
      { answer: 500 },
      { answer: 503 },
      { answer: 429 },
    ] satisfies Weather[]) {
      expect((await troubleIn(at, () => revisit(call, out.to)))[0]).not.toBe("none");
    }
  });

  test("our own posts carry the account's id, a customer's do not", async () => {
    if (it.oneReply) return; // a reply is a part of its review there, never heard by itself
    const out = await outgoing({ text: "#Brewly is sorry" });
    const receipt = await reply(call, out);
    clock += 60_000;
    const { id } = await connector.account!(call);
    const { items } = await collectAll();
    const own = byId(items, receipt.nativeId);
    if (own) expect(own.author.id).toBe(id);
    expect(out.to.author.id).not.toBe(id);
    const seen = await revisit(call, { ...out.to, nativeId: receipt.nativeId });
    expect(seen.mention).toMatchObject({ author: { id } });
  });
});
