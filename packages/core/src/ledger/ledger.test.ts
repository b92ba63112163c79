import { describe, expect, test } from "vitest";
import type { Source } from "../source/source.ts";
import { gapBefore, openGap } from "./gap.ts";
import { hourStates } from "./hour-states.ts";
import { addedLags, figuresOf, lagPlace, lagsIn, saidBefore, type Lags } from "./lag.ts";
import { leavesHole, newPass, passed, remembered, type Pass } from "./pass.ts";
import { addedTo, hourIn, hoursIn, sumOfHours, writtenHour } from "./slot.ts";
import { deafIn, nothingSince, unheardFor } from "./terms-deaf.ts";
import { heardTerms, termText } from "./terms-heard.ts";
import { parseTerms } from "../terms/parse-terms.ts";

const NOW = new Date("2026-11-23T12:00:00.000Z");
const before = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000).toISOString();

describe("lengths of time", () => {
  const lagsOf = (seconds: number[]): Lags => addedLags(seconds.map((each) => ({ [lagPlace(each)]: 1 })));

  test("half and nineteen of twenty are found again to within a place", () => {
    const seconds = Array.from({ length: 1000 }, (_, n) => n);
    const { n, median, p95 } = figuresOf(lagsOf(seconds))!;
    expect(n).toBe(1000);
    expect([median, p95].map(lagPlace)).toEqual([500, 950].map(lagPlace));
  });

  test("one, none, and what is longer than the longest", () => {
    expect(figuresOf({})).toBeUndefined();
    expect(figuresOf(lagsOf([0]))).toMatchObject({ n: 1, p95: 10 });
    expect(figuresOf(lagsOf([1e9]))).toEqual({ n: 1, median: 604_800, p95: 604_800 });
  });

  test("counters of other names are none", () => {
    expect(lagsIn({ "lag:s1:3": 2, "lag:s12:3": 7, "lag:s1:x": 1, mentions: 4 }, "lag:s1:")).toEqual({ 3: 2 });
  });

  test("a date that is absent, none, or lies ahead says nothing; clocks that differ a little do not matter", () => {
    expect(saidBefore(before(2), NOW)).toBe(120);
    expect(saidBefore(before(-2), NOW)).toBe(0);
    for (const said of [undefined, "soon", before(-60)]) expect(saidBefore(said, NOW)).toBeUndefined();
  });
});

describe("hours", () => {
  test("are added up until the next begins, and then written into their day, each number once", () => {
    const first = addedTo(undefined, new Date("2026-11-22T23:10:00Z"), { good: 1, shown: 7, fresh: 2 });
    const second = addedTo(first.slot, new Date("2026-11-22T23:40:00Z"), { failed: 1 });
    expect(second.over).toBeUndefined();
    const third = addedTo(second.slot, new Date("2026-11-23T01:00:00Z"), { good: 1, shown: 0 });
    expect(third.slot).toEqual({ hour: "2026-11-23T01", counts: { g: 1 } });
    const [written] = writtenHour("acme", "s1", third.over!);
    expect(written).toMatchObject({
      add: { pk: "acme/LEDGER#s1", sk: "2026-11-22" },
      counts: { "23g": 1, "23s": 7, "23n": 2, "23f": 1 },
    });
    const hours = hoursIn("2026-11-22", (written as { counts: Record<string, number> }).counts);
    expect([...hours]).toEqual([["2026-11-22T23", { good: 1, shown: 7, fresh: 2, failed: 1 }]]);
    expect(sumOfHours([...hours.values(), hourIn(third.slot)])).toMatchObject({
      good: 2,
      failed: 1,
      shown: 7,
      late: 0,
    });
  });

  test("fields that mean nothing here are ignored", () => {
    expect(hoursIn("2026-11-22", { version: 3, "23z": 1, "9g": 1 })).toEqual(new Map());
  });
});

describe("a pass down a list", () => {
  const items = (ids: number[]) =>
    ids.map((n) => ({ nativeId: String(n), createdAt: new Date(Date.UTC(2026, 10, 1, 0, n)).toISOString() }));
  const pass = (ids: number[], last?: Pass, heard = false) => passed(newPass(), items(ids), last, heard, NOW);

  test("that meets what was shown before leaves no hole, whatever came on top", () => {
    const last = pass([9, 8, 7, 6, 5]);
    expect(leavesHole(last, pass([14, 13, 12, 11, 9], last))).toBe(false);
    expect(leavesHole(last, pass([14, 13, 12, 11, 10], last, true)), "or heard").toBe(false);
  });

  test("that is new from top to bottom, and as long as a list gets, leaves one", () => {
    const last = pass([9, 8, 7, 6, 5]);
    expect(leavesHole(last, pass([14, 13, 12, 11, 10], last))).toBe(true);
    expect(leavesHole(last, pass([14, 13, 12], last)), "a short list was shown whole").toBe(false);
    expect(leavesHole(undefined, pass([14, 13, 12, 11, 10]))).toBe(false);
  });

  test("that reaches back before what was known by its dates leaves none, though what it met is gone", () => {
    const last = pass([9, 8, 7, 6, 5]);
    expect(leavesHole(last, pass([20, 19, 18, 17, 4], last))).toBe(false);
  });

  test("is as its connector says, where it says so", () => {
    const last = pass([9, 8, 7, 6, 5]);
    const next = pass([14, 13, 12, 11, 10], last);
    expect(leavesHole(last, { ...next, reached: "end" })).toBe(false);
    expect(leavesHole(last, { ...next, met: true, reached: "cut" })).toBe(true);
  });

  test("a date that lies ahead is not the newest, and one that was shown nothing is not remembered", () => {
    const ahead = passed(newPass(), [{ nativeId: "1", createdAt: "2031-01-01T00:00:00Z" }], undefined, false, NOW);
    expect(ahead).not.toHaveProperty("newest");
    const last = pass([9]);
    expect(remembered(last, pass([]))).toBe(last);
  });
});

describe("gaps", () => {
  const source = (health: Partial<Source["health"]>, more: Partial<Source> = {}): Source => ({
    id: "s1",
    brand: "acme",
    platform: "x",
    name: "X",
    settings: {},
    interval: 300,
    paused: false,
    version: 1,
    createdAt: before(10_000),
    baselineAt: before(9000),
    nextAt: before(0),
    health: { failures: 0, heard: 1, lastGoodAt: before(5), ...health },
    ...more,
  });
  const read = { hole: false, since: undefined, listsBack: undefined };

  test("there is none when it comes in time, or a little late", () => {
    expect(gapBefore(source({}), NOW, read)).toBeUndefined();
    expect(gapBefore(source({ lastGoodAt: before(14) }), NOW, read)).toBeUndefined();
    expect(gapBefore(source({ lastGoodAt: before(5000) }, { baselineAt: undefined }), NOW, read)).toBeUndefined();
  });

  test("of a long interval one begins only after half of it again", () => {
    const daily = (minutes: number) =>
      gapBefore(source({ lastGoodAt: before(minutes) }, { interval: 86_400 }), NOW, read);
    expect(daily(1440 + 600)).toBeUndefined();
    expect(daily(1440 + 800)).toMatchObject({ missed: 0 });
  });

  test("each has its reason, and how many collections nobody made", () => {
    const asleep = source({ lastGoodAt: before(125) }, { nextAt: before(120) });
    expect(gapBefore(asleep, NOW, read)).toEqual({
      from: before(120),
      to: before(0),
      why: "nobody",
      covered: true,
      missed: 24,
    });
    const down = source({ lastGoodAt: before(125), failures: 4, trouble: "unavailable" });
    expect(gapBefore(down, NOW, read)).toMatchObject({ why: "failing", trouble: "unavailable", missed: 20 });
    const told = source({ lastGoodAt: before(125), failures: 1, trouble: "slow-down" });
    expect(gapBefore(told, NOW, read)).toMatchObject({ why: "allowance" });
    const paused = source({ lastGoodAt: before(125) }, { pausedAt: before(124) });
    expect(gapBefore(paused, NOW, read)).toMatchObject({ why: "paused", missed: 0 });
  });

  test("what the platform no longer listed is not covered", () => {
    const asleep = source({ lastGoodAt: before(3 * 1440) }, { nextAt: before(3 * 1440 - 5) });
    expect(gapBefore(asleep, NOW, { ...read, listsBack: 7 * 86_400 })).toMatchObject({ covered: true });
    expect(gapBefore(asleep, NOW, { ...read, listsBack: 86_400 })).toMatchObject({ covered: false });
    expect(gapBefore(asleep, NOW, { ...read, hole: true })).toMatchObject({ why: "nobody", covered: false });
    expect(gapBefore(source({}), NOW, { ...read, hole: true, since: before(300) })).toMatchObject({
      why: "hole",
      from: before(300),
    });
  });

  test("one that lasts is open, and each of its hours is one; what is not known is not called good", () => {
    const asleep = source({ lastGoodAt: before(185) }, { nextAt: before(180), createdAt: before(360) });
    const open = openGap(asleep, NOW)!;
    expect(open).toMatchObject({ why: "nobody", missed: 36 });
    const hours = new Map([
      ["2026-11-23T08", { good: 12 }],
      ["2026-11-23T07", { good: 3, failed: 9 }],
    ]);
    const states = hourStates(asleep, { hours, gaps: [] }, [open], { from: before(480), to: before(-120) }, NOW);
    expect(states).toEqual(["none", "none", "none", "late", "good", "gap", "gap", "gap", "ahead", "ahead"]);
  });
});

describe("terms", () => {
  const heard = (days: number, ago?: number) => ({
    since: before(days * 1440),
    ...(ago !== undefined && { heard: before(ago) }),
  });

  test("are kept by how they are typed, from when they are first looked for", () => {
    const query = parseTerms("acme, kettle AND broken");
    const { terms, changed } = heardTerms({ acme: heard(9, 5), old: heard(9) }, query, before(0));
    expect(changed).toBe(true);
    expect(terms).toEqual({ acme: heard(9, 5), "kettle AND broken": heard(0) });
    expect(heardTerms(terms, query, before(0)).changed).toBe(false);
    expect(
      termText({
        all: [
          { text: "TELE", phrase: false, match: "case" },
          { text: "kom", phrase: false, match: "start" },
        ],
      }),
    ).toBe("=TELE AND kom*");
  });

  test("are deaf when nobody says them anywhere for a week", () => {
    const own = { acme: heard(9, 5), acmme: heard(9), fresh: heard(6) };
    expect(unheardFor(own, NOW)).toEqual(["acmme"]);
    expect(deafIn(own, [{ acmme: heard(2, 10) }], NOW)).toEqual([]);
    expect(nothingSince(own, NOW)).toBeUndefined();
    expect(nothingSince({ a: heard(9), b: heard(8) }, NOW)).toBe(before(9 * 1440));
  });
});
