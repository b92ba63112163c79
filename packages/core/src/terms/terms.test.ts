import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "./fold.ts";
import { matchTerms } from "./match-terms.ts";
import { parseTerms } from "./parse-terms.ts";

const found = (terms: string, text: string) =>
  matchTerms(parseTerms(terms), text)?.map(({ start, end }) => text.slice(start, end));

test.each([
  ["acme", "I love ACME!", ["ACME"]],
  ["acme", "@acme #acme acme's", ["acme", "acme", "acme"]],
  ["acme", "acmeology", undefined],
  ["acme", "macme", undefined],
  ["acme coffee", "Acme   Coffee is here", ["Acme   Coffee"]],
  ["acme coffee", "coffee by acme", undefined],
  ["acme coffee", "so good #AcmeCoffee", ["AcmeCoffee"]],
  ["acme AND coffee", "coffee by acme", ["coffee", "acme"]],
  ["acme, zenith", "Zenith rules", ["Zenith"]],
  ["acme OR zenith", "acme rules", ["acme"]],
  ["acme -pizza", "acme pizza", undefined],
  ['acme, -"acme corporation"', "acme corporation of 1950", undefined],
  ["acme NOT pizza", "acme burger", ["acme"]],
  ["café", "the CAFE\u0301 there", ["CAFE\u0301"]],
  ["אקמה", "קניתי באקמה ולא נהניתי", ["אקמה"]],
  ["אקמה", "וכשלאקמה אין", ["אקמה"]],
  ["אקמה", "שבאקמה היה תור", ["אקמה"]],
  ["אקמה", "מכאקמהר", undefined],
  ["אקמה", "אַקְמֶה", ["אַקְמֶה"]],
  ["acme", "קניתי ב-Acme אתמול, ב‑Acme וגם בAcme", ["Acme", "Acme", "Acme"]],
  ["کافه", "كافه خوب", ["كافه"]],
  ["اکمه", "اکمه‌ها", ["اکمه"]],
  ["星咖啡", "我愛星咖啡很多", ["星咖啡"]],
  ["acme", "我愛Acme咖啡", ["Acme"]],
  ["acme", "Acme-nak, Acme-t", ["Acme", "Acme"]],
  ["acme", "ａｃｍｅ", ["ａｃｍｅ"]],
  ["acme", "Acme는 좋아요, Acmeرا خریدم", ["Acme", "Acme"]],
  ["acme", "Acme’s and acme2", ["Acme"]],
  ["acme", "ב־Acme", ["Acme"]],
  ["کافی شاپ", "رفتم كافي   شاپ، خوب بود", ["كافي   شاپ"]],
  ["acme AND NOT pizza", "acme pizza", undefined],
  ["Ačiū", "ACIU labai", ["ACIU"]],
  ["straße", "STRASSE", ["STRASSE"]],
  ["acme\nzenith", "Zenith", ["Zenith"]],
  ["“acme coffee” -free", "acme coffee", ["acme coffee"]],
] as [string, string, string[] | undefined][])("%s in %s", (terms, text, expected) => {
  expect(found(terms, text)).toEqual(expected);
});

test.each([
  ['"acme', /never closed/],
  ["-acme", /only exclusions/],
  ["acme AND", /AND needs/],
  ["AND acme", /AND needs/],
  ["acme NOT", /NOT needs/],
])("refuses %s and says why", (terms, why) => {
  expect(() => parseTerms(terms)).toThrow(why);
});

test("no terms find nothing", () => {
  expect(matchTerms(parseTerms(""), "anything")).toBeUndefined();
});

test("spans always lie in the text, whatever it is", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 5 }),
      (text, name) => {
        const wanted = name.replace(/[",\s،，、“„«-]/gu, "x");
        const whole = `${text} ${wanted} ${text}`;
        for (const { start, end } of matchTerms(
          { any: [{ all: [{ text: wanted, phrase: false }] }], none: [] },
          whole,
        ) ?? []) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(whole.length);
          expect(start).toBeLessThan(end);
        }
        expect(fold(text).ends.length).toBeGreaterThanOrEqual(fold(text).units.length);
      },
    ),
  );
});

test("a hundred thousand characters are searched in well under a second, whatever they are", () => {
  const query = parseTerms('acme, "acme coffee" -pizza, אקמה, 星咖啡');
  for (const text of [
    "acmeology ".repeat(10_000),
    "e\u0301".repeat(50_000),
    "👩‍👩‍👧‍👦".repeat(9_000),
    "בבבב".repeat(25_000),
    "acme".repeat(25_000),
    "#".repeat(100_000),
  ]) {
    const started = performance.now();
    expect(matchTerms(query, text)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(900);
  }
});

test("what is parsed is either found in itself or refused in words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (terms) => {
      try {
        const query = parseTerms(terms);
        for (const { all } of query.any) {
          const text = all.map((term) => term.text).join(" . ");
          const spans = matchTerms({ any: [{ all }], none: [] }, text);
          expect(spans).toBeDefined();
        }
      } catch (error) {
        expect(error).toMatchObject({ name: "Refusal", code: "bad-input" });
      }
    }),
    { numRuns: 500 },
  );
});
