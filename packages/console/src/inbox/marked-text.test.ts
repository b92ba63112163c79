import fc from "fast-check";
import { expect, test } from "vitest";
import { stretches } from "./marked-text.tsx";

const mark = (start: number, end: number, label = "complaint", because = "rule") => ({ label, because, start, end });

test("a text without evidence is one unmarked stretch", () => {
  expect(stretches("All good", [])).toEqual([{ start: 0, end: 8, because: [] }]);
});

test("an empty text has no stretches", () => {
  expect(stretches("", [mark(0, 0)])).toEqual([]);
});

test("overlapping marks are told apart", () => {
  expect(stretches("abcdef", [mark(1, 4, "refund"), mark(2, 6, "anger")])).toEqual([
    { start: 0, end: 1, because: [] },
    { start: 1, end: 2, because: ["refund: rule"] },
    { start: 2, end: 4, because: ["refund: rule", "anger: rule"] },
    { start: 4, end: 6, because: ["anger: rule"] },
  ]);
});

test("the same reason is named once", () => {
  expect(stretches("ab", [mark(0, 2), mark(0, 2)])).toEqual([{ start: 0, end: 2, because: ["complaint: rule"] }]);
});

test("marks outside of the text, of nothing or of no place are passed over", () => {
  const evidence = [mark(-1, 2), mark(1, 9), mark(2, 2), mark(3, 1), { label: "rating", because: "1 of 5" }];
  expect(stretches("abcd", evidence)).toEqual([{ start: 0, end: 4, because: [] }]);
});

test("whatever the marks, the stretches joined are the text", () => {
  const marks = fc.array(fc.tuple(fc.integer({ min: -3, max: 30 }), fc.integer({ min: -3, max: 30 })));
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), marks, (text, places) => {
      const found = stretches(
        text,
        places.map(([start, end]) => mark(start, end)),
      );
      expect(found.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
    }),
  );
});
