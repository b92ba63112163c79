import fc from "fast-check";
import { expect, test } from "vitest";
import { periodOf } from "../digest/calendar.ts";
import { weekNamed, weekNameOf } from "./week.ts";

test("a week's name is that of ISO 8601, also around New Year", () => {
  expect(weekNameOf("2026-11-30")).toBe("2026-W49");
  expect(weekNameOf("2027-01-03")).toBe("2026-W53");
  expect(weekNameOf("2024-12-30")).toBe("2025-W01");
});

test("it runs from Monday to Sunday by the brand's calendar, and has 167 hours when clocks go forward", () => {
  expect(weekNamed("2026-W48", "Asia/Tehran")).toEqual({
    id: "weekly-2026-11-23",
    from: "2026-11-22T20:30:00.000Z",
    to: "2026-11-29T20:30:00.000Z",
    days: Array.from({ length: 7 }, (_, n) => `2026-11-${23 + n}`),
  });
  const spring = weekNamed("2026-W13", "Europe/Vilnius")!;
  expect(Date.parse(spring.to) - Date.parse(spring.from)).toBe(167 * 3_600_000);
});

test("a week that the year does not have is none", () => {
  expect(weekNamed("2026-W53", "UTC")).toBeDefined();
  for (const name of ["2025-W53", "2026-W00", "2026-W54", "2026-48", "1999-W01", ""])
    expect(weekNamed(name, "UTC"), name).toBeUndefined();
});

test("every week is found again by its name", () => {
  const moments = fc.date({ min: new Date("2001-01-10"), max: new Date("2090-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(moments, fc.constantFrom("UTC", "Asia/Tehran", "Pacific/Apia"), (at, zone) => {
      const period = periodOf("weekly", at, zone);
      expect(weekNamed(weekNameOf(period.days[0]!), zone)).toEqual(period);
    }),
  );
});
