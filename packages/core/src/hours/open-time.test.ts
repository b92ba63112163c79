import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Hours, Holidays } from "./hours.ts";
import { weekdays } from "./weekdays.ts";
import { afterOpenDays, isOpen, openAfter, openBetween, type Opening } from "./open-time.ts";

const nineToFive = (days: readonly string[] = weekdays.slice(0, 5)) =>
  Hours.parse({ days: Object.fromEntries(days.map((day) => [day, [{ from: "09:00", to: "17:00" }]])) });

const vilnius = (rest: Partial<Opening> = {}): Opening => ({
  timeZone: "Europe/Vilnius",
  hours: nineToFive(),
  ...rest,
});
const after = (opening: Opening, from: string, minutes: number) => openAfter(opening, from, minutes).toISOString();

describe("open time", () => {
  test("without opening hours every minute counts", () => {
    expect(after({ timeZone: "UTC" }, "2027-01-01T23:00:00Z", 60)).toBe("2027-01-02T00:00:00.000Z");
  });

  test("what comes on Friday night is due on Monday morning", () => {
    // 23:00 in Vilnius (UTC+2) on Friday; due at 10:00 on Monday.
    expect(after(vilnius(), "2027-01-08T21:00:00Z", 60)).toBe("2027-01-11T08:00:00.000Z");
  });

  test("a deadline that ends with the day is due at closing time, not the next morning", () => {
    expect(after(vilnius(), "2027-01-08T14:00:00Z", 60)).toBe("2027-01-08T15:00:00.000Z");
    expect(after(vilnius(), "2027-01-08T14:00:00Z", 61)).toBe("2027-01-11T07:01:00.000Z");
  });

  test("the noon break between two slots does not count", () => {
    const hours = Hours.parse({
      days: {
        fri: [
          { from: "13:00", to: "15:00" },
          { from: "09:00", to: "12:00" },
        ],
      },
    });
    expect(after({ timeZone: "UTC", hours }, "2027-01-08T11:30:00Z", 60)).toBe("2027-01-08T13:30:00.000Z");
  });

  test("a slot that ends before it starts goes on past midnight, also into a closed day", () => {
    const hours = Hours.parse({ days: { fri: [{ from: "22:00", to: "02:00" }] } });
    const opening = { timeZone: "UTC", hours };
    expect(after(opening, "2027-01-08T23:00:00Z", 120)).toBe("2027-01-09T01:00:00.000Z");
    expect(after(opening, "2027-01-09T01:30:00Z", 60)).toBe("2027-01-15T22:30:00.000Z");
    expect(isOpen(opening, new Date("2027-01-09T01:59:00Z"))).toBe(true);
    expect(isOpen(opening, new Date("2027-01-09T02:00:00Z"))).toBe(false);
  });

  test("slots that overlap count once", () => {
    const hours = Hours.parse({
      days: {
        fri: [
          { from: "09:00", to: "12:00" },
          { from: "11:00", to: "13:00" },
        ],
      },
    });
    expect(openBetween({ timeZone: "UTC", hours }, "2027-01-08T00:00:00Z", "2027-01-09T00:00:00Z")).toBe(4 * 3_600_000);
  });

  test("the night in which clocks change is an hour shorter or longer", () => {
    const hours = Hours.parse({ days: { sun: [{ from: "00:00", to: "24:00" }] } });
    const day = (from: string, to: string) => openBetween({ timeZone: "Europe/Vilnius", hours }, from, to) / 3_600_000;
    expect(day("2027-03-27T22:00:00Z", "2027-03-29T00:00:00Z")).toBe(23);
    expect(day("2027-10-30T21:00:00Z", "2027-11-01T00:00:00Z")).toBe(25);
    // 03:00 to 04:00 does not exist that night: the slot is empty, and nothing else of the day is lost.
    const skipped = Hours.parse({
      days: {
        sun: [
          { from: "03:00", to: "04:00" },
          { from: "08:00", to: "09:00" },
        ],
      },
    });
    expect(after({ timeZone: "Europe/Vilnius", hours: skipped }, "2027-03-28T00:00:00Z", 30)).toBe(
      "2027-03-28T05:30:00.000Z",
    );
  });

  test("holidays are closed; a brand's own day goes before them, with other hours or as usual", () => {
    const days = ["2027-01-11", "2027-01-12", "2027-01-13"].map((day) => ({ day, name: "Feast", calendar: "LT" }));
    const closed = vilnius({ holidays: Holidays.parse({ days }) });
    expect(after(closed, "2027-01-08T21:00:00Z", 60)).toBe("2027-01-14T08:00:00.000Z");
    const own = [
      { day: "2027-01-11", hours: [{ from: "12:00", to: "12:30" }] },
      { day: "2027-01-12", hours: "closed" },
      { day: "2027-01-13", hours: "usual" },
    ];
    const ours = vilnius({ holidays: Holidays.parse({ days, own }) });
    expect(after(ours, "2027-01-08T21:00:00Z", 30)).toBe("2027-01-11T10:30:00.000Z");
    expect(after(ours, "2027-01-08T21:00:00Z", 60)).toBe("2027-01-13T07:30:00.000Z");
  });

  test("who is closed for more than a year answers by the clock all the same", () => {
    const own = Array.from({ length: 60 }, (_, n) => ({
      day: new Date(Date.parse("2027-01-04T00:00:00Z") + n * 7 * 86_400_000).toISOString().slice(0, 10),
      hours: "closed",
    }));
    const opening = { timeZone: "UTC", hours: nineToFive(["mon"]), holidays: Holidays.parse({ own }) };
    expect(after(opening, "2027-01-01T00:00:00Z", 60)).toBe("2027-01-01T01:00:00.000Z");
  });
});

const time = fc
  .integer({ min: 0, max: 1439 })
  .map((n) => [Math.floor(n / 60), n % 60].map((each) => String(each).padStart(2, "0")).join(":"));
const slot = fc.record({ from: time, to: time }).filter(({ from, to }) => from !== to);
const anyDays = fc.dictionary(fc.constantFrom(...weekdays), fc.array(slot, { maxLength: 3 }), { maxKeys: 7 });
const anyOpening = fc
  .record({
    timeZone: fc.constantFrom(
      "UTC",
      "Europe/Vilnius",
      "Asia/Jerusalem",
      "Asia/Tehran",
      "America/New_York",
      "Asia/Taipei",
    ),
    days: anyDays.filter((days) => Object.values(days).some((slots) => slots.length > 0)),
    closed: fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 8 }),
  })
  .map(({ timeZone, days, closed }): Opening => {
    const own = closed.map((n) => ({
      day: new Date(Date.parse("2027-03-01T00:00:00Z") + n * 86_400_000).toISOString().slice(0, 10),
      hours: "closed" as const,
    }));
    return { timeZone, hours: Hours.parse({ days }), holidays: Holidays.parse({ own }) };
  });
// Around the clock changes of 2027 in all of these places.
const moment = fc
  .integer({ min: 0, max: 60 * 24 * 60 })
  .map((n) => new Date(Date.parse("2027-03-01T00:00:00Z") + n * 60_000));
const minutes = fc.integer({ min: 0, max: 20 * 60 });

describe("open time, whatever the hours", () => {
  test("what comes later is not due sooner", () => {
    fc.assert(
      fc.property(anyOpening, moment, moment, minutes, (opening, a, b, n) => {
        const [first, second] = a <= b ? [a, b] : [b, a];
        return openAfter(opening, first, n) <= openAfter(opening, second, n);
      }),
      { numRuns: 60 },
    );
  });

  test("so many minutes and then some more are as many as both together", () => {
    fc.assert(
      fc.property(anyOpening, moment, minutes, minutes, (opening, from, a, b) => {
        const inTwo = openAfter(opening, openAfter(opening, from, a), b);
        expect(inTwo).toEqual(openAfter(opening, from, a + b));
      }),
      { numRuns: 60 },
    );
  });

  test("until a deadline exactly its minutes of open time go by", () => {
    fc.assert(
      fc.property(anyOpening, moment, minutes, (opening, from, n) => {
        expect(openBetween(opening, from, openAfter(opening, from, n))).toBe(n * 60_000);
      }),
      { numRuns: 60 },
    );
  });
});

describe("open days", () => {
  const hours = { days: { mon: [{ from: "09:00", to: "17:00" }], wed: [{ from: "12:00", to: "17:00" }] }, always: [] };
  const opening: Opening = { timeZone: "UTC", hours };

  test("closed days are not counted, and what falls before opening waits for it", () => {
    // 2027-01-04 is a Monday.
    expect(afterOpenDays(opening, "2027-01-04T10:00:00Z", 1)).toEqual(new Date("2027-01-06T12:00:00Z"));
    expect(afterOpenDays(opening, "2027-01-04T10:00:00Z", 2)).toEqual(new Date("2027-01-11T10:00:00Z"));
    expect(afterOpenDays(opening, "2027-01-04T18:00:00Z", 2)).toEqual(new Date("2027-01-13T12:00:00Z"));
  });

  test("a holiday is no open day, and without hours every day is one", () => {
    const holidays = { calendars: [], days: [], own: [{ day: "2027-01-06", name: "", hours: "closed" as const }] };
    expect(afterOpenDays({ ...opening, holidays }, "2027-01-04T10:00:00Z", 1)).toEqual(
      new Date("2027-01-11T10:00:00Z"),
    );
    expect(afterOpenDays({ timeZone: "UTC" }, "2027-01-04T10:00:00Z", 3)).toEqual(new Date("2027-01-07T10:00:00Z"));
  });
});
