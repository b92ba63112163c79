import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LengthUnit } from "../connector.ts";
import { fits, lengthOf } from "./length.ts";

const length = (text: string, unit: LengthUnit, urlLength?: number) =>
  lengthOf(text, { max: 1, unit, ...(urlLength && { urlLength }) });

describe("length of a reply", () => {
  test.each<[LengthUnit, number]>([
    ["graphemes", 3],
    ["characters", 10],
    ["utf16", 14],
    ["weighted", 4],
    ["emoji-bytes", 28],
    ["utf8-bytes", 29],
  ])("counts a family, an accent in two parts and a letter in %s", (unit, expected) => {
    expect(length("👨‍👩‍👧‍👦e\u0301x", unit)).toBe(expected);
  });

  test("counts an address as the platform does, whatever its length", () => {
    const long = "See https://example.com/a/very/long/path?with=query&and=more.";
    expect(length(long, "graphemes", 23)).toBe(4 + 23 + 1);
    expect(length(long, "graphemes")).toBe(long.length);
    expect(length("(https://example.com/x)", "characters", 23)).toBe(25);
  });

  test("weighs Latin, Hebrew and Persian letters one, Chinese ones two, as X does", () => {
    expect(length("Ačiū", "weighted")).toBe(4);
    expect(length("שלום", "weighted")).toBe(4);
    expect(length("می‌خواهیم", "weighted")).toBe(9);
    expect(length("謝謝您", "weighted")).toBe(6);
  });

  test("weighs every address 23 and every emoji sequence two, as X does", () => {
    expect(length("https://example.com/very/long/path/indeed/so/long", "weighted")).toBe(23);
    expect(length("see example.com now", "weighted")).toBe(4 + 23 + 4);
    expect(length("👍🏽", "weighted")).toBe(2);
    expect(length("🏴󠁧󠁢󠁥󠁮󠁧󠁿", "weighted")).toBe(2);
    expect(length("(https://example.com/a_(b)) x", "weighted")).toBe(1 + 23 + 3);
    expect(length("請看https://example.com/說明", "weighted")).toBe(4 + 23 + 4);
  });

  test.each([
    ["the last letter before Hangul", "\u10ff", 1],
    ["the first of Hangul", "\u1100", 2],
    ["a joiner and a thin space", "\u200d\u2009", 2],
    ["marks of direction", "\u200e\u200f", 4],
    ["dashes and curly quotes", "\u2010\u2014\u201c\u201f", 4],
    ["an ellipsis", "\u2026", 2],
    ["primes", "\u2032\u2037", 2],
    ["a euro", "€", 2],
    ["a sign of copyright, and the same as an emoji", "© ©\ufe0f", 4],
    ["vowel points", "\u05e9\u05b8", 2],
  ])("weighs %s as the ranges of X's configuration say", (_, text, expected) => {
    expect(length(text, "weighted")).toBe(expected);
  });

  test.each(["https://例え.jp/a", "https://пример.рф", "https://xn--e1afmkfd.xn--p1ai/x"])(
    "takes %s for an address too",
    (address) => {
      expect(length(`${address} 見`, "weighted")).toBe(23 + 3);
      expect(length(`(${address})`, "graphemes", 23)).toBe(25);
    },
  );

  test("counts an emoji in bytes and every letter one, as Threads does", () => {
    expect(length("שלום 謝謝 Ačiū", "emoji-bytes")).toBe(12);
    expect(length("👍🏽", "emoji-bytes")).toBe(8);
    expect(length("❤️ 1 ©", "emoji-bytes")).toBe(6 + 4);
    expect(fits("👍".repeat(125), { max: 500, unit: "emoji-bytes" })).toBe(true);
    expect(fits("👍".repeat(126), { max: 500, unit: "emoji-bytes" })).toBe(false);
  });

  test("takes an e-mail address for text, not for a web address", () => {
    expect(length("help@acme.example", "weighted")).toBe(17);
  });

  test("holds a reply to a second bound in bytes", () => {
    const limit = { max: 300, unit: "graphemes", maxBytes: 3000 } as const;
    const family = "👨‍👩‍👧‍👦";
    expect(fits(family.repeat(120), limit)).toBe(true);
    expect(fits(family.repeat(121), limit)).toBe(false);
    expect(fits("a".repeat(301), limit)).toBe(false);
  });

  test("never counts more graphemes than characters, nor more characters than code units, nor more of these than bytes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const [a, b, c, d] = (["graphemes", "characters", "utf16", "utf8-bytes"] as const).map((unit) =>
          length(text, unit),
        );
        expect(a!).toBeLessThanOrEqual(b!);
        expect(b!).toBeLessThanOrEqual(c!);
        expect(c!).toBeLessThanOrEqual(d!);
      }),
    );
  });
});
