import { expect, test } from "vitest";
import { en } from "./en.ts";
import { he } from "./he.ts";
import { inEnglish } from "./in-english.ts";
import { inWords, type Said } from "./said.ts";

const declined: Said = { code: "reason.declined", why: "Too stiff" };
const failed: Said = { code: "reason.failed", why: { code: "why.tried", n: 2 } };

test("a code is read in the reader's language, a person's own words in theirs", () => {
  expect(inEnglish(declined)).toBe("Draft declined: Too stiff");
  expect(inWords(declined, { words: he, language: "he" })).toBe("הטיוטה נדחתה: Too stiff");
  expect(inWords(failed, { words: he, language: "he" })).toBe(
    "שליחת התשובה נכשלה: נעשו שני ניסיונות; הפלטפורמה לא קיבלה אותה.",
  );
});

test("lists what is said by code, and names people", () => {
  const changed: Said = { code: "why.changed", parts: [{ code: "part.draft" }, { code: "part.policy" }] };
  expect(inEnglish(changed)).toBe("Changed since it was approved: the draft and the rules.");
  const by: Said = { code: "reason.declined", why: { person: "p1" } };
  expect(inWords(by, { words: en, language: "en", nameOf: () => "Noa" })).toBe("Draft declined: Noa");
  expect(inEnglish(by)).toBe("Draft declined: p1");
});

test("a sentence that was stored before there were codes is shown as it is", () => {
  expect(inEnglish("The customer wrote again.")).toBe("The customer wrote again.");
});

test("a platform's rule is said as the reader has words for it, else as it came", () => {
  const forbidden: Said = { code: "why.to-post-by-hand", rule: "Only people answer there." };
  const words = { ...he, "Only people answer there.": "שם עונים רק אנשים." };
  expect(inWords(forbidden, { words, language: "he" })).toContain("שם עונים רק אנשים.");
  expect(inWords(forbidden, { words: he, language: "he" })).toContain("Only people answer there.");
});
