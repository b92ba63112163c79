import { expect, test } from "vitest";
import { nextLookAt } from "./looks.ts";

const said = "2027-01-05T12:00:00.000Z";
const minutesTo = (age: number, more: { state?: string; pushes?: boolean } = {}) => {
  const now = new Date(Date.parse(said) + age * 60_000);
  const at = nextLookAt({ activeAt: said, state: more.state ?? "open" }, now, { pushes: more.pushes ?? false });
  return at && (Date.parse(at) - now.getTime()) / 60_000;
};

test("a ticket is looked at often while something is said, seldom later, and at last never", () => {
  expect([0, 59, 60, 24 * 60, 15 * 24 * 60, 60 * 24 * 60].map((age) => minutesTo(age))).toEqual([
    5,
    5,
    15,
    60,
    360,
    undefined,
  ]);
});

test("a helpdesk that pushes is asked hourly at most, a closed ticket four times a day", () => {
  expect(minutesTo(0, { pushes: true })).toBe(60);
  expect(minutesTo(15 * 24 * 60, { pushes: true })).toBe(360);
  expect(minutesTo(0, { state: "closed" })).toBe(360);
});
