import { expect, test } from "vitest";
import { medianOf, wordsChanged } from "./words-changed.ts";

test.each([
  ["we are sorry", "we are sorry", 0],
  ["We are sorry.", "we are sorry!", 0],
  ["we are sorry", "sorry we are", 0],
  ["we are sorry", "we are very sorry", 1 / 7],
  ["we are sorry", "thank you", 1],
  ["sorry sorry", "sorry", 1 / 3],
  ["", "", 0],
  ["", "hello", 1],
  ["我們很抱歉", "我們抱歉", 1 / 9],
  ["אנחנו מצטערים", "אנחנו מאוד מצטערים", 1 / 5],
])("%j as %j: %d of the words", (before, after, share) => {
  expect(wordsChanged(before, after)).toBeCloseTo(share, 10);
});

test("the median is the one in the middle, or between two", () => {
  expect(medianOf([])).toBeUndefined();
  expect(medianOf([0.5])).toBe(0.5);
  expect(medianOf([0.9, 0.1, 0.2])).toBe(0.2);
  expect(medianOf([0.4, 0.1, 0.2, 0.9])).toBeCloseTo(0.3, 10);
});
