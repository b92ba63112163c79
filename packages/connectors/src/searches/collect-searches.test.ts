import type { Incoming } from "@earshot/core/mention/mention";
import type { Searches } from "@earshot/core/source/searches";
import { expect, test } from "vitest";
import { collectSearches } from "./collect-searches.ts";

const searches = (count: number, most: number): Searches => ({
  queries: Array.from({ length: count }, (_, n) => ({ text: `q${n}`, clauses: [0], always: n === 0 })),
  most,
  unsaid: [],
});

/** A whole collection, and what was asked in it. */
async function collected(stored: unknown, all: Searches) {
  const asked: string[] = [];
  const before: boolean[] = [];
  let cursor = stored;
  for (let more: boolean | undefined = true; more;) {
    const page = await collectSearches(cursor, [], all, ({ text }) => async () => {
      asked.push(text);
      return { items: [{ nativeId: text }] as Incoming[] };
    });
    before.push(page.before === true);
    cursor = JSON.parse(JSON.stringify(page.cursor));
    ({ more } = page);
  }
  return { asked, before, cursor };
}

test("the first time everything is asked, and then as much as one collection may ask, by turns", async () => {
  const all = searches(7, 3);
  const first = await collected(undefined, all);
  expect(new Set(first.asked)).toEqual(new Set(all.queries.map(({ text }) => text)));
  const second = await collected(first.cursor, all);
  expect(second.asked).toEqual(["q0", "q1", "q2"]);
  const third = await collected(second.cursor, all);
  expect(third.asked).toEqual(["q0", "q3", "q4"]);
  const fourth = await collected(third.cursor, all);
  expect(fourth.asked).toEqual(["q0", "q5", "q6"]);
  expect((await collected(fourth.cursor, all)).asked).toEqual(["q0", "q1", "q2"]);
});

test("what a query finds that is asked for the first time, because the terms changed, was there before", async () => {
  const first = await collected(undefined, searches(2, 5));
  expect(first.before).toEqual([false, true]);
  const second = await collected(first.cursor, searches(3, 5));
  expect(second.before).toEqual([false, false, true]);
  expect((await collected(second.cursor, searches(3, 5))).before).toEqual([false, false, false]);
});
