import { expect, test } from "vitest";
import type { Rulebook } from "../connector.ts";
import { dailyCapOf, keepDaysOf } from "./rules-on.ts";

const said = { says: "So it is.", source: "https://x.example/rules" };
const rulebook: Rulebook = {
  limit: { max: 280, unit: "weighted" },
  pace: { seconds: 1, jitter: 0 },
  dailyCap: 100,
  rules: [
    { id: "cap", ...said, repliesPerDay: 20, since: "2026-03-01" },
    { id: "keep", ...said, keepDays: 1, since: "2026-03-01", until: "2026-03-31" },
  ],
  readOn: "2026-11-27",
};
const before = new Date("2026-02-28T23:59:59Z");
const during = new Date("2026-03-01T00:00:00Z");

test("the least of what we set ourselves and what the platform allows that day caps a day's replies", () => {
  expect(dailyCapOf(rulebook, before)).toBe(100);
  expect(dailyCapOf(rulebook, during)).toBe(20);
  expect(dailyCapOf({ ...rulebook, dailyCap: 5 }, during)).toBe(5);
  expect(dailyCapOf({ limit: rulebook.limit, pace: rulebook.pace, rules: [], readOn: "" }, during)).toBe(Infinity);
});

test("the least of what the source and the platform say is how long a text is kept; without either for ever", () => {
  expect(keepDaysOf(rulebook, 30, during)).toBe(1);
  expect(keepDaysOf(rulebook, 30, before)).toBe(30);
  expect(keepDaysOf(rulebook, undefined, during)).toBe(1);
  expect(keepDaysOf(rulebook, undefined, new Date("2026-04-01T00:00:00Z"))).toBeUndefined();
});
