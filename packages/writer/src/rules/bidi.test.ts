import { expect, test } from "vitest";
import { toReview } from "../situation.fixture.ts";
import { bidi } from "./bidi.ts";

test.each([
  ["an override", "pay \u202Eevil", 4],
  ["an embedding", "\u202Bשלום\u202C", 0],
  ["an isolate left open", "שלום \u2068Acme", 5],
  ["an isolate never opened", "Acme\u2069", 4],
  ["an isolate over two paragraphs", "\u2068Acme\nInc\u2069", 0],
])("stops %s", (_, text, start) => {
  expect(bidi(toReview(text))).toMatchObject([{ rule: "bidi", level: "stop", start }]);
});

test.each(["שלום \u2068Acme\u2069!", "\u2068a \u2067ב\u2069\u2069", "می‌خواهیم", "a\u200Eb\u200Fc"])(
  "lets pass balanced isolates, marks and joiners: %j",
  (text) => {
    expect(bidi(toReview(text))).toEqual([]);
  },
);
