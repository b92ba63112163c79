import { expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { moved, saved, type Patch } from "../conversation/moves.ts";
import { keys } from "../keys.ts";
import { aConversation, ago } from "./a-conversation.fixture.ts";
import { inbox, look, type Inbox } from "./inbox.ts";
import { removed } from "./removed.ts";

async function aDesk() {
  const world = await createDigestWorld({ now: ago(0) });
  const as = (id: string): Context => ({ ...world.ctx, actor: { id, name: id, role: "viewer" } });
  const ctx = as("noa");
  const put = async (...all: Partial<Conversation>[]) => {
    for (let n = 0; n < all.length; n += 100)
      await ctx.store.commit(all.slice(n, n + 100).map((each) => saved(aConversation(each), { absent: true })));
  };
  const change = async (id: string, patch: Patch) => {
    const known = (await ctx.store.get(keys.conversation("acme", id)))!;
    await ctx.store.commit([saved(moved(known, patch))]);
  };
  /** The same table as another process knows it. */
  const elsewhere = (): Context => ({ ...ctx, store: { ...ctx.store } });
  const ids = async (asked: object = {}, of = ctx) => (await inbox(of, "acme", asked)).items.map(({ id }) => id);
  return { ...world, ctx, as, put, change, elsewhere, ids };
}

const many = (n: number, like: Partial<Conversation> = {}) =>
  Array.from({ length: n }, (_, i) => ({ ...like, id: `c${String(i).padStart(4, "0")}` }));

test("the most harmful comes first, with why; of two alike what is due earlier, then what was heard earlier", async () => {
  const { ctx, put } = await aDesk();
  await put(
    { id: "thanks", intents: ["praise"], sentiment: "positive", urgency: "low", dueAt: ago(600) },
    { id: "later", dueAt: ago(-661) },
    { id: "usual" },
    { id: "earlier", heardAt: ago(6) },
    { id: "far", author: { id: "x", name: "X", followers: 48_000 } },
    { id: "ill", urgency: "critical", intents: ["safety"], dueAt: ago(-12) },
    { id: "loyal", vip: true },
  );
  const { items } = await inbox(ctx, "acme");
  expect(items.map(({ id }) => id)).toEqual(["ill", "far", "loyal", "thanks", "earlier", "usual", "later"]);
  expect(items[0]!.because).toEqual([
    { code: "grave", values: { intent: "safety" } },
    { code: "due", values: { minutes: 12 } },
  ]);
  expect(items[1]!.because).toEqual([{ code: "followers", values: { followers: 48_000 } }]);
});

test("counts and totals are true beyond 200, of every lane, whatever is filtered", async () => {
  const { ctx, put } = await aDesk();
  await put(
    ...many(450),
    ...many(210, { lane: "aside" }).map((each) => ({ ...each, id: `spam-${each.id}` })),
    { id: "mine", owner: "noa", language: "he" },
    { id: "late", dueAt: ago(1) },
    { id: "snoozed", snoozedUntil: ago(-60) },
  );
  const all = await inbox(ctx, "acme");
  expect(all).toMatchObject({ total: 452, counts: { open: 452, spam: 210, mine: 1, late: 1, snoozed: 1, done: 0 } });
  expect(all.items).toHaveLength(50);
  const hebrew = await inbox(ctx, "acme", { language: "he,fa" });
  expect(hebrew).toMatchObject({ items: [{ id: "mine" }], total: 1, counts: { open: 452 } });
  expect(hebrew.next).toBeUndefined();
  expect(await inbox(ctx, "acme", { lane: "spam" })).toMatchObject({ total: 210 });
});

test("a walk through the pages meets everything once, though time goes on and others come and go", async () => {
  const { ctx, put, change, at } = await aDesk();
  await put(...many(160).map((each, n) => ({ ...each, dueAt: ago(-700 + n), heardAt: ago(n % 7) })));
  const met: string[] = [];
  let page: Inbox = await inbox(ctx, "acme");
  for (let turn = 0; ; turn++) {
    met.push(...page.items.map(({ id }) => id));
    if (!page.next) break;
    at(ago(-30 * (turn + 1)));
    await put({ id: `new-${turn}`, urgency: "critical" });
    await change(met[turn]!, { status: "closed", closedAt: ago(0) });
    page = await inbox(ctx, "acme", { after: page.next });
  }
  expect(new Set(met).size).toBe(met.length);
  expect(met.filter((id) => id.startsWith("c"))).toHaveLength(160);
});

test("any stretch of the order can be looked at, and one version stands for all of it", async () => {
  const { ctx, put, ids } = await aDesk();
  await put(...many(450));
  const all = [
    ...(await ids({ limit: "200" })),
    ...(await ids({ skip: "200", limit: "200" })),
    ...(await ids({ skip: "400" })),
  ];
  expect(new Set(all).size).toBe(450);
  expect(await ids({ skip: "123", limit: "7" })).toEqual(all.slice(123, 130));
  expect(await ids({ skip: "450" })).toEqual([]);
  const top = (await look(ctx, "acme", { limit: "10" })) as Inbox;
  expect(await look(ctx, "acme", { skip: "300", limit: "10", seen: top.version })).toEqual({
    unchanged: true,
    version: top.version,
  });
  await expect(inbox(ctx, "acme", { limit: "201" })).rejects.toThrow();
  await expect(inbox(ctx, "acme", { skip: "-1" })).rejects.toThrow();
});

test("what another process writes is seen at the next look, and what is closed leaves the lane", async () => {
  const { put, change, elsewhere, ids, ctx, at } = await aDesk();
  await put({ id: "a" }, { id: "b" });
  const other = elsewhere();
  expect((await ids()).toSorted()).toEqual(["a", "b"]);
  expect((await ids({}, other)).toSorted()).toEqual(["a", "b"]);
  at(ago(-1));
  await put({ id: "c" });
  await change("a", { status: "closed", closedAt: ago(-1), owner: "dan" });
  at(ago(-2));
  expect((await ids()).toSorted()).toEqual(["b", "c"]);
  expect((await ids({}, other)).toSorted()).toEqual(["b", "c"]);
  expect(await inbox(other, "acme", { lane: "done" })).toMatchObject({ items: [{ id: "a" }], counts: { done: 1 } });
  await change("a", { status: "open", closedAt: undefined });
  expect((await ids({}, other)).toSorted()).toEqual(["a", "b", "c"]);
  await ctx.store.commit([{ remove: keys.conversation("acme", "b") }, ...removed(ctx, aConversation({ id: "b" }))]);
  expect((await ids({}, other)).toSorted()).toEqual(["a", "c"]);
});

test("what earlier versions stored is on the desk, once, and stays there when it changes", async () => {
  const { ctx, change, ids, elsewhere } = await aDesk();
  const old = (id: string, hash: string, lane?: Conversation["lane"]) => ({
    put: keys.conversation("acme", id),
    value: aConversation({ id, ...(lane && { lane }) }),
    at: { inbox: { hash, range: `open#9999#${id}` } },
  });
  await ctx.store.commit([old("a", "acme"), old("b", "acme/unread", "unread"), old("c", "acme/aside", "aside")]);
  expect(await ids()).toEqual(["a"]);
  expect(await ids({ lane: "languages" })).toEqual(["b"]);
  expect(await ids({ lane: "spam" })).toEqual(["c"]);
  await change("a", { owner: "noa" });
  expect(await ids({ lane: "mine" })).toEqual(["a"]);
  expect(await ids({ lane: "mine" }, elsewhere())).toEqual(["a"]);
});

test("what is to be forgotten leaves the desk at that moment", async () => {
  const { put, ids, at } = await aDesk();
  await put({ id: "short", retentionDays: 1 }, { id: "long", retentionDays: 30 });
  expect(await ids()).toHaveLength(2);
  at(ago(-1500));
  expect(await ids()).toEqual(["long"]);
});

test("an unchanged page is said to be so, until something changes or a minute goes by", async () => {
  const { ctx, as, put, change, at, elsewhere } = await aDesk();
  await put({ id: "a" }, { id: "b" });
  const { version } = await inbox(ctx, "acme");
  expect(await look(ctx, "acme", { seen: version })).toEqual({ version, unchanged: true });
  expect(await look(elsewhere(), "acme", { seen: version })).toEqual({ version, unchanged: true });
  expect(await look(ctx, "acme", { seen: version, language: "he" })).toMatchObject({ items: [] });
  expect(await look(as("dan"), "acme", { seen: version })).toMatchObject({ total: 2 });
  await change("a", { owner: "noa" });
  const changed = await look(ctx, "acme", { seen: version });
  expect(changed).toMatchObject({ counts: { mine: 1 } });
  at(ago(-1));
  expect(await look(ctx, "acme", { seen: changed.version })).toMatchObject({ total: 2 });
});

test("what is done is read the newest first, page by page, with what never waited only where that is asked for", async () => {
  const { ctx, put, change, at, ids } = await aDesk();
  await put(...many(130).map((each) => ({ ...each, language: "en" })));
  await put(...many(40, { status: "closed", closedAt: ago(5) }).map((each) => ({ ...each, id: `quiet-${each.id}` })));
  for (let n = 0; n < 130; n++) {
    at(ago(-n));
    const id = `c${String(n).padStart(4, "0")}`;
    await change(
      id,
      n % 2 ? { status: "closed", closedAt: ago(-n) } : { status: "closed", closedAt: ago(-n), owner: "dan" },
    );
  }
  const walk = async (asked: object) => {
    const met: string[] = [];
    for (let next: string | undefined, first = true; first || next; first = false) {
      const page = await inbox(ctx, "acme", { ...asked, ...(next && { after: next }) });
      met.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    return met;
  };
  await put(...many(70, { language: "lt" }).map((each) => ({ ...each, id: `open-${each.id}` })));
  const both = await walk({ status: "open,closed" });
  expect(both.slice(0, 70).every((id) => id.startsWith("open-"))).toBe(true);
  expect(both).toHaveLength(240);
  expect(new Set(both).size).toBe(240);
  expect(await walk({ status: "open,closed", language: "lt" })).toHaveLength(70);
  const done = await walk({ lane: "done" });
  expect(done).toHaveLength(130);
  expect(done.slice(0, 2)).toEqual(["c0129", "c0128"]);
  expect(await walk({ lane: "done", owner: "dan" })).toHaveLength(65);
  const closed = await walk({ status: "closed" });
  expect(closed).toHaveLength(170);
  expect(new Set(closed).size).toBe(170);
  expect(closed.slice(-40).every((id) => id.startsWith("quiet"))).toBe(true);
  expect(await ids({ status: "answered" })).toEqual([]);
  await expect(inbox(ctx, "acme", { lane: "done", after: "x" })).rejects.toMatchObject({ code: "bad-input" });
  await expect(inbox(ctx, "acme", { after: "x" })).rejects.toMatchObject({ code: "bad-input" });
});

test("looks at the same moment are answered by one reading after them, and a failed one is no end", async () => {
  const { ctx, put, elsewhere } = await aDesk();
  const other = elsewhere();
  await put({ id: "a" });
  let lists = 0;
  const { list } = other.store;
  other.store.list = async (...asked) => {
    lists++;
    return list(...asked);
  };
  await Promise.all(Array.from({ length: 20 }, () => inbox(other, "acme")));
  const whole = lists - 1;
  expect(lists).toBe(whole + 1);
  lists = 0;
  await Promise.all(Array.from({ length: 20 }, () => inbox(other, "acme")));
  expect(lists).toBe(2);
  other.store.list = async () => Promise.reject(new Error("The table is away."));
  await expect(inbox(other, "acme")).rejects.toThrow("away");
  other.store.list = list;
  await put({ id: "b" });
  expect((await inbox(other, "acme")).total).toBe(2);
  expect((await inbox(ctx, "acme")).total).toBe(2);
});
