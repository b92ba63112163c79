import { expect, test } from "vitest";
import { nextTryAt, restSeconds, secondsAsked, TRIES } from "./schedule.ts";

const now = new Date("2026-11-30T08:00:00.000Z");
const delays = (random: number) =>
  Array.from({ length: TRIES }, (_, n) => {
    const next = nextTryAt(now, n + 1, random);
    return next && (next.getTime() - now.getTime()) / 1000;
  });

test("tries again after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 10 h, and then no more", () => {
  expect(delays(0)).toEqual([5, 300, 1800, 7200, 18_000, 36_000, 36_000, undefined]);
});

test("adds up to a tenth by chance", () => {
  expect(delays(0.5)).toEqual([5.25, 315, 1890, 7560, 18_900, 37_800, 37_800, undefined]);
});

test("waits as long as the server asks, a day at most", () => {
  expect(nextTryAt(now, 1, 0, 120)?.toISOString()).toBe("2026-11-30T08:02:00.000Z");
  expect(nextTryAt(now, 2, 0, 120)?.toISOString()).toBe("2026-11-30T08:05:00.000Z");
  expect(nextTryAt(now, 1, 0, 1e9)?.toISOString()).toBe("2026-12-01T08:00:00.000Z");
});

test.each([
  [undefined, 0],
  ["120", 120],
  [" 7 ", 7],
  ["Mon, 30 Nov 2026 08:01:30 GMT", 90],
  ["Mon, 30 Nov 2026 07:00:00 GMT", 0],
  ["soon", 0],
  ["-5", 0],
])("reads retry-after %s as %s s", (header, seconds) => {
  expect(secondsAsked(header, now)).toBe(seconds);
});

test("gives an endpoint a rest after five failures in a row, longer each time", () => {
  expect([1, 4, 5, 6, 7, 20].map((failures) => restSeconds(failures))).toEqual([0, 0, 60, 120, 240, 900]);
  expect(restSeconds(1, 30)).toBe(30);
  expect(restSeconds(1, 1e6)).toBe(3600);
});
