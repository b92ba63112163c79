import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayIn, slotOf, timeIn, type Counts, type PulseDay } from "./pulse.ts";
import { spikesIn } from "./spikes-in.ts";
import { isSpike, median, tail } from "./spike.ts";

const SLOT_MS = 600_000;
const WEEK_MS = 7 * 86_400_000;
const ZONE = "Europe/Budapest";
const START = Date.parse("2027-01-04T00:00:00Z");

/** A small generator with a seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function poisson(expected: number, random: () => number): number {
  const least = Math.exp(-expected);
  let [n, product] = [0, random()];
  while (product > least) {
    n++;
    product *= random();
  }
  return n;
}

/** What a brand is used to hear in an hour of the week: quiet nights, busy noons, busier weekends. */
function rhythm(at: number, busy: number): number {
  const hour = new Date(at).getUTCHours();
  const weekend = [0, 6].includes(new Date(at).getUTCDay()) ? 1.6 : 1;
  const day = hour < 6 ? 0.1 : hour < 11 ? 0.7 : hour < 14 ? 1.8 : 1;
  return busy * weekend * day;
}

type Heard = (at: number, random: () => number) => Counts;

/** Days of some weeks, heard as somebody says. */
function heard(weeks: number, seed: number, of: Heard): Map<string, PulseDay> {
  const random = chance(seed);
  const days = new Map<string, PulseDay>();
  for (let at = START; at < START + weeks * WEEK_MS; at += SLOT_MS) {
    const slot = slotOf(at, ZONE);
    const day = days.get(dayIn(slot)) ?? emptyDay(dayIn(slot), days.size === 0 ? timeIn(slot) : "00:00");
    const counts = of(at, random);
    if (Object.values(counts).some((n) => n > 0)) day.slots[timeIn(slot)] = counts;
    days.set(day.day, day);
  }
  return days;
}

const emptyDay = (day: string, from: string): PulseDay => ({
  brand: "acme",
  day,
  slots: {},
  from,
  until: "",
  version: 1,
});

const usually =
  (busy: number): Heard =>
  (at, random) => {
    const negative = poisson((rhythm(at, busy) * 0.3) / 6, random);
    return { all: negative + poisson((rhythm(at, busy) * 0.7) / 6, random), negative, "negative:m:waiting": negative };
  };

describe("a steady weekly rhythm", () => {
  test("is never a spike, whoever it is: a busy brand, one of which little is said, weekends and quiet nights", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.constantFrom(0.2, 2, 20, 200), (seed, busy) => {
        const days = heard(6, seed, usually(busy));
        const last = START + 5 * WEEK_MS;
        const found: unknown[] = [];
        for (let at = last + SLOT_MS; at < last + WEEK_MS; at += 3 * SLOT_MS)
          found.push(...spikesIn(new Date(at - 60_000), ZONE, days));
        expect(found).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  test("a busy Saturday is none where Saturdays are; the same on a Tuesday is one", () => {
    const days = heard(6, 7, usually(40));
    const saturday = Date.parse("2027-02-13T12:30:00Z");
    const tuesday = Date.parse("2027-02-09T03:30:00Z");
    expect(spikesIn(new Date(saturday), ZONE, days)).toEqual([]);
    const slots = days.get("2027-02-13")!.slots;
    const night = days.get("2027-02-09")!;
    for (const time of ["04:10", "04:20", "04:30"]) night.slots[time] = slots["13:30"]!;
    expect(spikesIn(new Date(tuesday), ZONE, days)).toMatchObject([{ name: "negative", matter: "waiting" }]);
  });
});

describe("a rise", () => {
  test("to many times what is usual is found within ten minutes, at any hour", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.constantFrom(0.2, 2, 20),
        fc.integer({ min: 0, max: 7 * 144 - 4 }),
        (seed, busy, n) => {
          const days = heard(6, seed, usually(busy));
          const from = START + 5 * WEEK_MS + n * SLOT_MS;
          const risen = Math.max(20, Math.ceil((10 * rhythm(from, busy)) / 6));
          // It begins with a stretch or in the middle of one: half of it falls into the next.
          for (const [k, part] of [0.5, 0.5].entries()) {
            const slot = slotOf(from + k * SLOT_MS, ZONE);
            const day = days.get(dayIn(slot))!;
            const more = Math.ceil(risen * part);
            const { all = 0, negative = 0 } = day.slots[timeIn(slot)] ?? {};
            day.slots[timeIn(slot)] = { all: all + more, negative: negative + more };
          }
          expect(spikesIn(new Date(from + SLOT_MS + 60_000), ZONE, days)).toMatchObject([{ side: "negative" }]);
        },
      ),
      { numRuns: 25 },
    );
  });

  test("on one platform, of one matter, or of what is not negative is told as that", () => {
    const rise = (name: string, more: Counts) => {
      const days = heard(6, 3, (at, random) => ({ ...usually(20)(at, random), [name]: poisson(0.3, random) }));
      const at = Date.parse("2027-02-10T15:25:00Z");
      const day = days.get("2027-02-10")!;
      const known = day.slots["16:20"]!;
      day.slots["16:20"] = Object.fromEntries(
        [...new Set([...Object.keys(known), ...Object.keys(more)])].map((key) => [
          key,
          (known[key] ?? 0) + (more[key] ?? 0),
        ]),
      );
      return spikesIn(new Date(at), ZONE, days);
    };
    // Fewer than would show among all that is said.
    expect(rise("negative:m:app", { "negative:m:app": 14, negative: 3, all: 3 })).toMatchObject([
      { name: "negative:m:app", side: "negative", matter: "app" },
    ]);
    expect(rise("all:p:reddit", { "all:p:reddit": 14, all: 5 })).toMatchObject([
      { name: "all:p:reddit", side: "all", platform: "reddit" },
    ]);
    expect(rise("all:p:reddit", { "all:p:reddit": 90, all: 100 })).toMatchObject([
      { name: "all", side: "all", platform: "reddit" },
    ]);
  });
});

describe("where little is known", () => {
  test("few are no spike, however unusual; nor is one odd week the measure of the others", () => {
    expect(isSpike({ now: 7, before: [0, 0, 0, 0] })).toBe(false);
    expect(isSpike({ now: 12, before: [0, 0, 0, 0] })).toBe(true);
    expect(isSpike({ now: 40, before: [5, 400, 6, 5, 4] })).toBe(true);
    expect(isSpike({ now: 12, before: [5, 0, 6, 5, 4] })).toBe(false);
  });

  test("in the first fortnight only plain thresholds count", () => {
    const days = heard(1, 5, usually(1));
    const at = new Date(START + WEEK_MS - 60_000);
    const slot = slotOf(at, ZONE);
    const set = (counts: Counts) => (days.get(dayIn(slot))!.slots[timeIn(slot)] = counts);
    set({ all: 24, negative: 24 });
    expect(spikesIn(at, ZONE, days)).toEqual([]);
    set({ all: 30, negative: 30 });
    expect(spikesIn(at, ZONE, days)).toMatchObject([{ name: "negative", heard: expect.any(Number) }]);
    expect(spikesIn(at, ZONE, days)[0]!.usual).toBeUndefined();
  });

  test("the median is in the middle, the tail that of a table", () => {
    expect([median([]), median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([0, 2, 2.5]);
    expect(tail(1, 1)).toBeCloseTo(0.632, 3);
    expect(tail(5, 2)).toBeCloseTo(0.05265, 4);
    expect(tail(300, 1)).toBeLessThan(1e-100);
  });
});
