import { createDynamoStore } from "@earshot/aws/dynamo-store";
import { addBrand } from "@earshot/core/brand/add-brand";
import type { Context } from "@earshot/core/context";
import { note } from "@earshot/core/conversation/note";
import { Refusal } from "@earshot/core/errors";
import { idOf } from "@earshot/core/ids";
import { keys } from "@earshot/core/keys";
import { intake } from "@earshot/core/mention/intake";
import { markDeleted } from "@earshot/core/mention/mark-deleted";
import type { Incoming } from "@earshot/core/mention/mention";
import { postedByHand } from "@earshot/core/reply/post-by-hand";
import { pack } from "@earshot/core/search/pack";
import { search, type Found } from "@earshot/core/search/search";
import { unpacked, type SegmentBody } from "@earshot/core/search/segment";
import { createContext } from "@earshot/local/context";
import { createLog } from "@earshot/aws/log";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createClock } from "../support/clock.ts";
import { startStack } from "../support/stack.ts";

const clock = createClock();
let stack: Awaited<ReturnType<typeof startStack>>;
let ctx: Context;
let count = 0;

beforeAll(async () => {
  clock.advance(86_400 * 300); // by then the platforms' rules hold
  stack = await startStack({ now: clock.now });
  ctx = createContext({
    store: stack.store,
    queues: { ...stack.queues, send: async () => undefined },
    vault: { seal: async (plain) => plain, open: async (sealed) => sealed },
    mail: { digest: async () => undefined, notice: async () => undefined },
    log: createLog({ level: "error", sink: (line) => void process.stderr.write(line) }),
    now: clock.now,
    wait: clock.wait,
    random: () => 0,
  });
  for (const id of ["acme", "rival"]) await addBrand(ctx, { id, name: id, terms: id });
});
afterAll(() => stack.close());

type Given = Partial<Omit<Incoming, "author">> & { by?: string; source?: string; brand?: string };

/** Heard as intake hears it; returns its id and its conversation. */
async function hear(text: string, { by = "Mia", source = "s1", brand = "acme", ...given }: Given = {}) {
  clock.advance(1);
  const nativeId = given.nativeId ?? `n${++count}`;
  const platform = given.platform ?? "import";
  const incoming: Incoming = {
    kind: "post",
    author: { id: by, name: by },
    visibility: "public",
    text,
    ...given,
    platform,
    nativeId,
  };
  await intake(ctx, { brand, source, baseline: false, seenAt: clock.now().toISOString(), incoming });
  const id = `${platform}:${nativeId}`;
  const pointer = await ctx.store.get(keys.pointer(brand, id));
  return { id, conversation: pointer?.conversation ?? idOf("c", brand, id) };
}

/** As another process would: with nothing read before. */
const elsewhere = (): Context => ({
  ...ctx,
  store: createDynamoStore({ endpoint: stack.dynamo.endpoint, table: "earshot", now: clock.now }),
});
const find = (q: string, asked: Record<string, unknown> = {}, on: Context = ctx): Promise<Found> =>
  search(on, "acme", { q, ...asked });
const marked = ({ items }: Found) =>
  items.map(({ kind, excerpt }) => [kind, ...excerpt.marks.map(({ start, end }) => excerpt.text.slice(start, end))]);

/** All texts that anything in the table holds, in packs too. */
async function everythingStored(): Promise<string> {
  const texts: string[] = [];
  for await (const { key, value } of ctx.store.everything()) {
    texts.push(JSON.stringify(value));
    if (key.pk.endsWith("/SEARCH-TEXTS")) texts.push(unpacked(value as SegmentBody).texts.text);
  }
  return texts.join("\n");
}

test("a mention, a reply and a note are found at once, in any process, packed or not, as they are written", async () => {
  const { conversation } = await hear("The kettle leaks since Tuesday, two deliveries went missing", {
    title: "Kettles!",
  });
  await note(ctx, "acme", conversation, { text: "Ask the warehouse about the kettle" });
  clock.advance(5);
  await postedByHand(ctx, "acme", conversation, { text: "We are sorry about your kettles." });
  const expected = [
    ["reply", "kettles"],
    ["note", "kettle"],
    ["mention", "kettle"],
  ];
  for (const on of [ctx, elsewhere()]) expect(marked(await find("kettle", {}, on))).toEqual(expected);
  const packedTexts = async () => (await ctx.store.page(keys.segments("acme"))).items.length;
  expect(await packedTexts()).toBe(0);
  clock.advance(300);
  await pack(ctx, "acme", { now: true });
  expect(await packedTexts()).toBe(1);
  for (const on of [ctx, elsewhere()]) {
    const found = await find("kettle", {}, on);
    expect(marked(found)).toEqual(expected);
    expect(found).toMatchObject({ complete: true, looked: 3 });
    expect(found.items[2]).toMatchObject({ conversation, author: { name: "Mia" }, status: "answered" });
  }
  // What comes after the pack is found beside it, the newest first.
  await hear("another kettle");
  expect(marked(await find("kettle", {}, elsewhere()))[0]).toEqual(["mention", "kettle"]);
  expect(marked(await find('"went missing" delivery'))).toEqual([["mention", "deliveries", "went missing"]]);
  expect((await find("kettle -another -sorry -warehouse")).items).toHaveLength(1);
  expect((await find("kettle", { kind: "note,reply" })).items).toHaveLength(2);
  expect((await find("kettle", { platform: "bluesky" })).items).toEqual([]);
  expect((await find("kettle", { to: "2020-01-01" })).items).toEqual([]);
  expect((await find("kettle", { status: "answered" })).items).toHaveLength(3);
  expect((await find("kettle", { lane: "open", author: "nobody" })).items).toEqual([]);
});

test("after an edit the old words find nothing, and after a deletion on a platform that demands it no word is left in the table", async () => {
  const edited = await hear("marmalade everywhere in the parcel", { nativeId: "jam" });
  const erased = await hear("persimmon was rotten", { platform: "reddit", by: "Ann" });
  clock.advance(300);
  await pack(ctx, "acme", { now: true });
  expect((await find("marmalade persimmon")).items).toEqual([]);
  expect((await find("persimmon")).items).toHaveLength(1);
  await hear("honey everywhere in the parcel", { nativeId: "jam" });
  expect((await find("marmalade")).items).toEqual([]);
  expect((await find("honey")).items).toMatchObject([{ id: edited.id }]);
  expect(await everythingStored()).toContain("persimmon");
  await markDeleted(ctx, "acme", erased.conversation, erased.id);
  expect((await find("persimmon")).items).toEqual([]);
  expect((await find("persimmon", {}, elsewhere())).items).toEqual([]);
  clock.advance(300);
  await pack(ctx, "acme");
  expect(await everythingStored()).not.toContain("persimmon");
  expect((await find("honey", {}, elsewhere())).items).toHaveLength(1);
  expect((await find("kettle", {}, elsewhere())).items.length).toBeGreaterThan(3);
});

test("what is kept for some days only is packed apart and leaves the packs with its record", async () => {
  const source = {
    id: "s30",
    brand: "acme",
    platform: "import",
    name: "short",
    settings: {},
    retentionDays: 30,
    version: 1,
  };
  await ctx.store.commit([{ put: keys.source("acme", "s30"), value: source }]);
  await hear("quince of a short-lived source", { source: "s30" });
  await hear("quince of a lasting source");
  clock.advance(300);
  await pack(ctx, "acme", { now: true });
  clock.advance(86_400 * 20);
  await hear("a later quince", { source: "s30" });
  clock.advance(300);
  await pack(ctx, "acme", { now: true });
  expect((await find("quince")).items).toHaveLength(3);
  clock.advance(86_400 * 12);
  expect((await find("quince", {}, elsewhere())).items).toHaveLength(2);
  await pack(ctx, "acme");
  await stack.store.sweep(clock.now());
  const stored = await everythingStored();
  expect(stored).not.toContain("short-lived");
  expect(stored).toContain("later quince");
});

test("many small packs become few, pages follow one another without gap or repetition, in the order of time", async () => {
  for (let round = 0; round < 7; round++) {
    for (let n = 0; n < 10; n++) await hear(`plum number ${round * 10 + n}`, { by: `P${round}.${n}` });
    clock.advance(300);
    await pack(ctx, "acme", { now: true });
  }
  const packs = await ctx.store.page(keys.segments("acme"));
  const bodies = await ctx.store.page(keys.segmentBodies("acme"));
  expect(packs.items.length).toBeLessThanOrEqual(6);
  expect(bodies.items.map(({ key }) => key.sk)).toEqual(packs.items.map(({ key }) => key.sk));
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page: Found = await find("plum", after ? { after } : {}, elsewhere());
    seen.push(...page.items.map(({ excerpt }) => excerpt.text));
    after = page.next;
    expect(page.complete).toBe(after === undefined);
  } while (after);
  expect(seen).toEqual(Array.from({ length: 70 }, (_, n) => `plum number ${69 - n}`));
});

test("a brand's texts are its own; what was stored before there was search is packed too, and one who breaks off leaves nothing", async () => {
  await hear("medlar of a rival", { brand: "rival" });
  expect((await find("medlar")).items).toEqual([]);
  expect((await search(ctx, "rival", { q: "medlar" })).items).toHaveLength(1);
  // As an installation is that knew no search: neither its state, nor its order, nor its packs.
  const order = await ctx.store.list("heard", "rival/STORED");
  await ctx.store.commit([
    { remove: keys.searchState("rival") },
    ...order.items.map(({ key, value }) => ({ put: key, value: value as object })),
  ]);
  expect(await search(elsewhere(), "rival", { q: "medlar" })).toMatchObject({ items: [], complete: false });
  const broken = elsewhere();
  let writes = 0;
  const breaking: Context = {
    ...broken,
    store: {
      ...broken.store,
      commit: (changes) => (++writes === 3 ? Promise.reject(new Error("power cut")) : broken.store.commit(changes)),
    },
  };
  await expect(pack(breaking, "rival")).rejects.toThrow("power cut");
  expect((await ctx.store.page(keys.segmentBodies("rival"))).items).toHaveLength(1);
  // Nobody else packs until its lease has ended; then what it left goes first.
  await pack(elsewhere(), "rival");
  expect((await ctx.store.page(keys.segments("rival"))).items).toEqual([]);
  clock.advance(301);
  await pack(elsewhere(), "rival");
  const { items } = await ctx.store.page(keys.segments("rival"));
  expect((await ctx.store.page(keys.segmentBodies("rival"))).items.map(({ key }) => key.sk)).toEqual(
    items.map(({ key }) => key.sk),
  );
  expect(await search(elsewhere(), "rival", { q: "medlar" })).toMatchObject({ complete: true, items: [{}] });
});

test("what cannot be searched for is answered in words, and whoever may read nothing finds nothing", async () => {
  for (const q of ["", "   ", "-kettle", '""', "!?", "x*", "a ".repeat(20), "y".repeat(2001)])
    await expect(find(q), q).rejects.toThrow(Refusal);
  for (const q of ['"kettle', "((", "kettle)", "\u200f\u202e", "%_'; --", "🫖", ".*[", "\ud83d", "*"])
    await find(q).catch((error: unknown) => expect(error, q).toBeInstanceOf(Refusal));
  await expect(find("kettle", { after: "garbage" })).rejects.toThrow("no place in a search");
  await expect(find("kettle", { colour: "red" })).rejects.toThrow(Refusal);
  await expect(search(ctx, "nobody", { q: "kettle" })).rejects.toThrow("There is no brand nobody.");
});
