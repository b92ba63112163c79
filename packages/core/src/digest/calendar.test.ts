import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf, firstDayOfOther, nextDigestAt, periodFrom, periodOf, startOf } from "./calendar.ts";
import { digestKinds } from "./kind.ts";

const HOUR = 3_600_000;
const hours = (period: { from: string; to: string }) => (Date.parse(period.to) - Date.parse(period.from)) / HOUR;

describe("the brand's day", () => {
  test("begins at its own midnight, in half-hour zones too", () => {
    expect(dayOf("2026-11-22T20:29:59.999Z", "Asia/Tehran")).toBe("2026-11-22");
    expect(dayOf("2026-11-22T20:30:00.000Z", "Asia/Tehran")).toBe("2026-11-23");
    expect(dayOf("2026-11-22T18:15:00.000Z", "Asia/Kathmandu")).toBe("2026-11-23");
    expect(dayOf("2026-11-23T01:00:00.000+02:00", "UTC")).toBe("2026-11-22");
  });

  test("has 23 hours when clocks go forward and 25 when they go back", () => {
    expect(hours(periodFrom("daily", "2026-03-29", "Europe/Vilnius"))).toBe(23);
    expect(hours(periodFrom("daily", "2026-10-25", "Europe/Vilnius"))).toBe(25);
    expect(hours(periodFrom("weekly", "2026-03-23", "Europe/Vilnius"))).toBe(7 * 24 - 1);
    expect(hours(periodFrom("daily", "2026-04-05", "Australia/Lord_Howe"))).toBe(24.5);
  });

  test("begins late where midnight itself is skipped", () => {
    expect(periodFrom("daily", "2018-11-04", "America/Sao_Paulo").from).toBe("2018-11-04T03:00:00.000Z");
  });
});

describe("the last complete period", () => {
  test("is yesterday, or the week from Monday to Sunday before this one", () => {
    const at = "2026-11-23T08:00:00Z"; // a Monday
    expect(periodOf("daily", at, "Europe/Vilnius")).toEqual({
      id: "daily-2026-11-22",
      from: "2026-11-21T22:00:00.000Z",
      to: "2026-11-22T22:00:00.000Z",
      days: ["2026-11-22"],
    });
    expect(periodOf("weekly", at, "Asia/Tehran")).toMatchObject({
      id: "weekly-2026-11-16",
      from: "2026-11-15T20:30:00.000Z",
      to: "2026-11-22T20:30:00.000Z",
    });
    expect(periodOf("weekly", at, "Asia/Tehran").days).toHaveLength(7);
  });
});

describe("the next digest", () => {
  const next = (kind: "daily" | "weekly", after: string, zone: string, hour: number) =>
    nextDigestAt(kind, new Date(after), zone, hour).toISOString();

  test("is at the brand's hour, strictly after, and on Mondays for the weekly one", () => {
    expect(next("daily", "2026-11-23T05:59:59Z", "Europe/Vilnius", 8)).toBe("2026-11-23T06:00:00.000Z");
    expect(next("daily", "2026-11-23T06:00:00Z", "Europe/Vilnius", 8)).toBe("2026-11-24T06:00:00.000Z");
    expect(next("weekly", "2026-11-23T06:00:00Z", "Europe/Vilnius", 8)).toBe("2026-11-30T06:00:00.000Z");
    expect(next("weekly", "2026-11-25T00:00:00Z", "Asia/Tehran", 8)).toBe("2026-11-30T04:30:00.000Z");
  });

  test("keeps the local hour over a clock change", () => {
    expect(next("daily", "2026-03-28T12:00:00Z", "Europe/Vilnius", 8)).toBe("2026-03-29T05:00:00.000Z");
    expect(next("daily", "2026-10-24T12:00:00Z", "Europe/Vilnius", 8)).toBe("2026-10-25T06:00:00.000Z");
  });

  test("comes once on a day whose hour does not exist or exists twice", () => {
    // In Vilnius 03:00 to 04:00 is skipped on 29 March and comes twice on 25 October.
    expect(next("daily", "2026-03-28T12:00:00Z", "Europe/Vilnius", 3)).toBe("2026-03-29T01:00:00.000Z");
    expect(next("daily", "2026-03-29T01:00:00Z", "Europe/Vilnius", 3)).toBe("2026-03-30T00:00:00.000Z");
    expect(next("daily", "2026-10-24T12:00:00Z", "Europe/Vilnius", 3)).toBe("2026-10-25T00:00:00.000Z");
    expect(next("daily", "2026-10-25T00:00:00Z", "Europe/Vilnius", 3)).toBe("2026-10-26T01:00:00.000Z");
  });
});

const zone = fc.constantFrom(...Intl.supportedValuesOf("timeZone"), "UTC");
const moment = fc.date({ min: new Date("2000-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });
const kind = fc.constantFrom(...digestKinds);

test("periods touch, none overlaps and none is missing, in every zone and year", () => {
  fc.assert(
    fc.property(zone, moment, kind, fc.integer({ min: 1, max: 30 }), (timeZone, at, kind, count) => {
      let day = startOf(kind, at, timeZone);
      let end = periodFrom(kind, day, timeZone).from;
      for (let n = 0; n < count; n++) {
        const period = periodFrom(kind, day, timeZone);
        expect(period.from).toBe(end);
        expect(period.to >= period.from).toBe(true);
        expect(period.days[0]).toBe(day);
        end = period.to;
        day = firstDayOfOther(kind, day, 1);
      }
    }),
    { numRuns: 300 },
  );
});

test("a moment is in the period of its own day and in no other", () => {
  fc.assert(
    fc.property(zone, moment, kind, (timeZone, at, kind) => {
      const period = periodFrom(kind, startOf(kind, at, timeZone), timeZone);
      const iso = at.toISOString();
      expect(period.from <= iso && iso < period.to).toBe(true);
      expect(period.days).toContain(dayOf(at, timeZone));
      const before = periodOf(kind, at, timeZone);
      expect(before.to).toBe(period.from);
    }),
    { numRuns: 1000 },
  );
});

test("between two digests there is one end of a period, whatever the zone and hour", () => {
  fc.assert(
    fc.property(zone, moment, kind, fc.integer({ min: 0, max: 23 }), (timeZone, at, kind, hour) => {
      const first = nextDigestAt(kind, at, timeZone, hour);
      const second = nextDigestAt(kind, first, timeZone, hour);
      expect(second > first).toBe(true);
      const covered = startOf(kind, second, timeZone);
      // Samoa and the like left out a whole day once.
      const skipped = hours(periodFrom(kind, periodOf(kind, second, timeZone).days[0]!, timeZone)) === 0;
      if (!skipped) expect(firstDayOfOther(kind, startOf(kind, first, timeZone), 1)).toBe(covered);
    }),
    { numRuns: 1000 },
  );
});
