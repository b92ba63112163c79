import { expect, test } from "vitest";
import { looks, nextLook, paceOf, type Pace } from "./looks.ts";

const FROM = "2026-03-02T09:00:00.000Z";
const after = (minutes: number) => new Date(Date.parse(FROM) + minutes * 60_000);
const by = (followers?: number) => ({ author: { followers } });

test("what is heard far is looked at more often, what is paid for seldom", () => {
  expect(paceOf({ urgency: "normal", ...by() })).toBe("usual");
  expect(paceOf({ urgency: "low", ...by(12) })).toBe("little");
  expect(paceOf({ urgency: "low", ...by(10_000) })).toBe("far");
  expect(paceOf({ urgency: "critical", ...by() })).toBe("far");
  expect(paceOf({ urgency: "critical", ...by(1_000_000) }, { dearReads: true })).toBe("dear");
});

test.each(Object.keys(looks) as Pace[])("looks of pace %s get rarer with age and end after a week at most", (pace) => {
  const ages: readonly number[] = looks[pace];
  const gaps = ages.map((age, n) => age - (ages[n - 1] ?? 0));
  expect(gaps).toEqual(gaps.toSorted((a, b) => a - b));
  expect(ages.at(-1)).toBeLessThanOrEqual(7 * 24 * 60);
  expect(ages.length).toBeLessThanOrEqual(7);
});

test("each look puts down the next, those missed are not made up for, and after the last there is none", () => {
  expect(nextLook("usual", FROM, after(0))).toBe(after(60).toISOString());
  expect(nextLook("usual", FROM, after(60))).toBe(after(24 * 60).toISOString());
  expect(nextLook("far", FROM, after(9 * 60))).toBe(after(24 * 60).toISOString());
  expect(nextLook("far", FROM, after(7 * 24 * 60))).toBeUndefined();
});
