import type { Reading } from "@earshot/core/classification/reading";
import { expect, test } from "vitest";
import { changedParts, chosenDangers, nothingRead, withDetail, withMatter } from "./corrected-reading.ts";

const read: Reading = {
  says: ["complaint", "request"],
  irony: false,
  matters: [
    { matter: "refund", polarity: "negative", start: 0, end: 6 },
    { matter: "staff", polarity: "positive" },
  ],
  details: [{ type: "amount", text: "£38", start: 10, end: 13 }],
  dangers: [{ danger: "legal", start: 20, end: 26 }],
  wantsHuman: true,
};

test("nothing changed is nothing to send, whatever the order", () => {
  expect(changedParts(read, { ...read })).toBeUndefined();
  const turned: Reading = {
    ...read,
    says: ["request", "complaint"],
    matters: [{ polarity: "positive", matter: "staff" }, { ...read.matters[0]! }],
  };
  expect(changedParts(read, turned)).toBeUndefined();
});

test("only what was changed is sent, also when all of it was taken away", () => {
  expect(changedParts(read, { ...read, irony: true })).toEqual({ irony: true });
  expect(changedParts(read, { ...read, says: ["complaint"], details: [] })).toEqual({
    says: ["complaint"],
    details: [],
  });
  expect(changedParts(nothingRead, { ...nothingRead, wantsHuman: true })).toEqual({ wantsHuman: true });
});

test("a subject that is there takes another polarity and keeps its place; a new one has none", () => {
  expect(withMatter(read.matters, { matter: "refund", polarity: "mixed" })).toEqual([
    { matter: "refund", polarity: "mixed", start: 0, end: 6 },
    { matter: "staff", polarity: "positive" },
  ]);
  expect(withMatter(read.matters, { matter: "price", polarity: "neutral" })).toHaveLength(3);
});

test("a danger taken away and chosen again is as it was read", () => {
  const chosen = chosenDangers(read.dangers, ["legal"]);
  expect(changedParts(read, { ...read, dangers: chosen })).toBeUndefined();
  expect(chosenDangers(read.dangers, ["press", "legal"])).toEqual([{ danger: "press" }, read.dangers[0]]);
});

test("a detail is taken as it stands in the text, in whatever case it was typed", () => {
  expect(withDetail([], "branch", "salt lake", "At Salt Lake again")).toEqual([
    { type: "branch", text: "Salt Lake", start: 3, end: 12 },
  ]);
  expect(withDetail([], "order", "#8-9/[1] (a.b)?", "order #8-9/[1] (a.b)?!")).toEqual([
    { type: "order", text: "#8-9/[1] (a.b)?", start: 6, end: 21 },
  ]);
  expect(withDetail([], "product", "קפה", "הקפה היה קר")).toEqual([{ type: "product", text: "קפה", start: 1, end: 4 }]);
});

test("words that do not stand in the text are no detail", () => {
  expect(withDetail([], "branch", "Leeds", "At Salt Lake again")).toBeUndefined();
  expect(withDetail([], "branch", "a.t", "At Salt Lake again")).toBeUndefined();
  expect(withDetail([], "branch", "", "anything")).toBeUndefined();
});

test("the same words once more are the next place where they stand, and none after the last", () => {
  const once = withDetail([], "time", "Monday", "Monday or Monday")!;
  const twice = withDetail(once, "time", "monday", "Monday or Monday")!;
  expect(twice[1]).toEqual({ type: "time", text: "Monday", start: 10, end: 16 });
  expect(withDetail(twice, "time", "Monday", "Monday or Monday")).toEqual(twice);
});
