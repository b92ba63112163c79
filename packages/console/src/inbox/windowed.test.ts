import type { Inbox, Row } from "@earshot/api/views";
import { expect, test } from "vitest";
import { covers, knownTo, placesOf, taken, without, type Listed } from "./windowed.ts";

const row = (id: string, version = 1) => ({ id, version }) as Row;
const answer = (version: string, ids: string[], extra: Partial<Inbox> = {}): Inbox => ({
  version,
  items: ids.map((id) => row(id)),
  counts: {} as Inbox["counts"],
  atWork: {},
  ...extra,
});
const letters = (from: string, n: number) =>
  Array.from({ length: n }, (_, i) => String.fromCodePoint(from.codePointAt(0)! + i));
const at = (listed: Listed, place: number) => listed.rows.get(place)?.row.id;

test("stretches of one order come together by their places", () => {
  const top = taken(undefined, 0, answer("1", letters("a", 3), { total: 100 }));
  const both = taken(top, 50, answer("1", letters("k", 3), { total: 100 }));
  expect([at(both, 0), at(both, 2), at(both, 3), at(both, 50)]).toEqual(["a", "c", undefined, "k"]);
  expect(covers(both, { from: 0, limit: 3 })).toBe(true);
  expect(covers(both, { from: 2, limit: 3 })).toBe(false);
  expect(covers(both, { from: 50, limit: 3 })).toBe(true);
});

test("a newer order moves what was known beside its stretch, which is to be asked for again", () => {
  const old = taken(
    taken(undefined, 0, answer("1", letters("a", 5), { total: 10 })),
    5,
    answer("1", letters("f", 5), { total: 10 }),
  );
  const now = taken(old, 0, answer("2", ["new", ...letters("a", 4)], { total: 11 }));
  expect([at(now, 0), at(now, 4), at(now, 5), at(now, 10)]).toEqual(["new", "d", "e", "j"]);
  expect(covers(now, { from: 0, limit: 5 })).toBe(true);
  expect(covers(now, { from: 5, limit: 1 })).toBe(false);
  const placed = [...now.rows.values()].map((known) => known.row.id);
  expect(new Set(placed).size).toBe(placed.length);
});

test("nobody stands twice when one moved into the stretch", () => {
  const old = taken(undefined, 0, answer("1", letters("a", 6), { total: 6 }));
  const now = taken(old, 0, answer("2", ["f", "a", "b"], { total: 6 }));
  expect([...placesOf(now)].filter(([id]) => id === "f")).toEqual([["f", 0]]);
});

test("what comes after one that left moves up", () => {
  const all = taken(undefined, 0, answer("1", letters("a", 5), { total: 5 }));
  const rest = without(all, new Set(["b", "d"]));
  expect([at(rest, 0), at(rest, 1), at(rest, 2), rest.total]).toEqual(["a", "c", "e", 3]);
  expect(without(all, new Set(["z"]))).toBe(all);
});

test("an order without a known end goes on where it was read to, and keeps that when its top is read again", () => {
  const first = taken(undefined, 0, answer("1", letters("a", 3), { next: "after-c" }));
  expect(first.total).toBeGreaterThan(3);
  expect(covers(first, { from: 0, limit: 3 })).toBe(true);
  expect(covers(first, { from: 1, limit: 3 })).toBe(false);
  const more = taken(first, knownTo(first), answer("1", letters("d", 3), { next: "after-f" }));
  expect([at(more, 5), more.next]).toEqual(["f", "after-f"]);
  const again = taken(more, 0, answer("2", ["new", "a", "b"], { next: "after-b" }));
  expect([at(again, 0), at(again, 6), again.next]).toEqual(["new", "f", "after-f"]);
  const end = taken(again, knownTo(again), answer("2", letters("g", 1)));
  expect([end.total, end.next]).toEqual([8, undefined]);
  expect(covers(end, { from: 7, limit: 50 })).toBe(true);
});
