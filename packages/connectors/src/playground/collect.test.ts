import { expect, test } from "vitest";
import { collect } from "./collect.ts";
import { fakeCall, post } from "./fake-call.ts";

const START = Date.parse("2026-03-02T09:00:00.000Z");
const minutesAgo = (minutes: number) => new Date(START - minutes * 60_000).toISOString();

/** A list of posts, newest date first, given out in pages as the playground does. */
function platform(dates: string[]) {
  const list = dates.map((date, n) => post(`p${n}`, date));
  const state = { list, now: new Date(START) };
  const fake = fakeCall(
    (request) => {
      const query = new URL(request.url).searchParams;
      const from = Number(query.get("page") ?? 0);
      const limit = Number(query.get("limit"));
      const kept = state.list.filter(({ createdAt }) => createdAt >= (query.get("since") ?? ""));
      const next = from + limit < kept.length ? String(from + limit) : null;
      return Response.json({ posts: kept.slice(from, from + limit), next });
    },
    { now: () => state.now },
  );
  return { state, ...fake };
}

async function pass(call: Parameters<typeof collect>[0], cursor: unknown) {
  const ids: string[] = [];
  for (let page = 1; ; page++) {
    const { items, cursor: next, more } = await collect(call, cursor);
    ids.push(...items.map(({ nativeId }) => nativeId));
    cursor = JSON.parse(JSON.stringify(next));
    if (!more) return { ids, cursor, pages: page };
  }
}

test("the first pass reads thirty days to their end, and nothing older", async () => {
  const { call } = platform([...Array.from({ length: 450 }, (_, n) => minutesAgo(n)), minutesAgo(31 * 1440)]);
  const { ids, pages } = await pass(call, undefined);
  expect(ids).toHaveLength(450);
  expect(new Set(ids).size).toBe(450);
  expect(pages).toBe(5);
});

test("a later pass reads the newest two pages again, not all of it", async () => {
  const { call, state } = platform(Array.from({ length: 450 }, (_, n) => minutesAgo(n)));
  const first = await pass(call, undefined);
  state.now = new Date(START + 60_000);
  expect((await pass(call, first.cursor)).pages).toBe(2);
});

test("a pass goes on until it meets the newest date of the last one, however much is new", async () => {
  const { call, state } = platform(Array.from({ length: 150 }, (_, n) => minutesAgo(n)));
  const first = await pass(call, undefined);
  state.now = new Date(START + 120_000);
  state.list.unshift(
    ...Array.from({ length: 350 }, (_, n) => post(`new${n}`, new Date(START + 350_000 - n * 1000).toISOString())),
  );
  const { ids } = await pass(call, first.cursor);
  expect(ids.filter((id) => id.startsWith("new"))).toHaveLength(350);
});

test("what is released with a date far down the list is found by the next sweep", async () => {
  const { call, state } = platform(Array.from({ length: 450 }, (_, n) => minutesAgo(n)));
  const first = await pass(call, undefined);
  state.list.splice(400, 0, post("late", minutesAgo(399.5)));
  state.now = new Date(START + 60_000);
  const soon = await pass(call, first.cursor);
  expect(soon.ids).not.toContain("late");
  state.now = new Date(START + 11 * 60_000);
  expect((await pass(call, soon.cursor)).ids).toContain("late");
});

test("a cursor that nobody here wrote starts from the beginning", async () => {
  const { call } = platform([minutesAgo(1)]);
  expect((await pass(call, { pass: "nonsense" })).ids).toEqual(["p0"]);
  expect((await pass(call, 7)).ids).toEqual(["p0"]);
});

test("an empty platform gives nothing and no more", async () => {
  const { call } = platform([]);
  expect(await collect(call, undefined)).toMatchObject({ items: [] });
});
