import type { Classification } from "@earshot/core/classification/classifier";
import fc from "fast-check";
import { expect, test } from "vitest";
import { marksOf, stretches, type Mark, type Names } from "./marks.ts";

const mark = (start: number, end: number, why = "complaint: rule", kind: Mark["kind"] = "evidence"): Mark => ({
  kind,
  why,
  start,
  end,
});
const names: Names = {
  evidence: (label) => label,
  because: (because) => because,
  matter: (matter) => `<${matter}>`,
  detail: (type) => `<${type}>`,
  danger: (danger) => `<${danger}>`,
  polarity: (polarity) => `<${polarity}>`,
};
const evidence: Classification["evidence"] = [{ label: "complaint", because: "rule", start: 0, end: 4 }];

test("a text without marks is one unmarked stretch", () => {
  expect(stretches("All good", [])).toEqual([{ start: 0, end: 8, kinds: [], why: [] }]);
});

test("an empty text has no stretches", () => {
  expect(stretches("", [mark(0, 0)])).toEqual([]);
});

test("overlapping marks are told apart, and a stretch keeps each kind", () => {
  expect(stretches("abcdef", [mark(1, 4, "refund: rule"), mark(2, 6, "amount", "detail")])).toEqual([
    { start: 0, end: 1, kinds: [], why: [] },
    { start: 1, end: 2, kinds: ["evidence"], why: ["refund: rule"] },
    { start: 2, end: 4, kinds: ["evidence", "detail"], why: ["refund: rule", "amount"] },
    { start: 4, end: 6, kinds: ["detail"], why: ["amount"] },
  ]);
});

test("the same reason is named once", () => {
  expect(stretches("ab", [mark(0, 2), mark(0, 2)])).toEqual([
    { start: 0, end: 2, kinds: ["evidence"], why: ["complaint: rule"] },
  ]);
});

test("marks outside of the text, of nothing or of no place are passed over", () => {
  const marks = [mark(-1, 2), mark(1, 9), mark(2, 2), mark(3, 1), { kind: "evidence", why: "rating: 1 of 5" } as const];
  expect(stretches("abcd", marks)).toEqual([{ start: 0, end: 4, kinds: [], why: [] }]);
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

test("what was judged before readings were made has its evidence marked alone", () => {
  expect(marksOf({ evidence }, names)).toEqual([mark(0, 4)]);
});

test("details, subjects and dangers are marked where they stand, under their own names", () => {
  const reading: Classification["reading"] = {
    says: ["complaint"],
    irony: false,
    matters: [
      { matter: "refund", polarity: "negative", start: 0, end: 6 },
      { matter: "price", polarity: "positive" },
    ],
    details: [{ type: "amount", text: "£38", start: 7, end: 10 }],
    dangers: [{ danger: "legal", start: 11, end: 17 }],
    wantsHuman: false,
  };
  expect(marksOf({ evidence: [], reading }, names)).toEqual([
    mark(7, 10, "<amount>", "detail"),
    mark(0, 6, "<refund>: <negative>", "matter"),
    { kind: "matter", why: "<price>: <positive>" },
    mark(11, 17, "<legal>", "danger"),
  ]);
});
