import { expect, test } from "vitest";
import { numberIn, ratingIn, truthIn } from "./numbers.ts";

test.each([
  ["4", 4],
  ["4,5", 4.5],
  ["4.5", 4.5],
  ["۴٫۵", 4.5],
  ["1 234,5", 1234.5],
  ["1.234.567", 1_234_567],
  ["1,234.5", 1234.5],
  ["1.234,5", 1234.5],
  ["-1", -1],
  ["four", Number.NaN],
  ["1,2,3", Number.NaN],
  ["", Number.NaN],
])("%s is the number %d", (written, is) => {
  expect(numberIn(written)).toBe(is);
});

test.each([
  ["FIVE", 5, 5],
  ["★★★★☆", 4, 5],
  ["8,5/10", 8.5, 10],
  ["4 out of 5", 4, 5],
  ["4 stars", 4, undefined],
  ["۴ از ۵", 4, 5],
  ["4 iš 5", 4, 5],
  ["4 星", 4, undefined],
])("%s is %d of %s", (written, value, of) => {
  expect(ratingIn(written)).toEqual({ value, ...(of && { of }) });
});

test("yes and no are read in the languages of spreadsheets", () => {
  for (const yes of ["TRUE", "igaz", "IGEN", "אמת", "بله", "Taip", "是", "WAHR"]) expect(truthIn(yes), yes).toBe(true);
  for (const no of ["false", "HAMIS", "שקר", "خیر", "Ne", "否", ""]) expect(truthIn(no), no).toBe(false);
  expect(truthIn("Thank you for your review!")).toBeUndefined();
});
