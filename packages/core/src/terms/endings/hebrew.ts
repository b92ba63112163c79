import type { Stem } from "./stem.ts";

const medial: Record<string, string> = { ך: "כ", ם: "מ", ן: "נ", ף: "פ", ץ: "צ" };

/** The plural of a name: אייפונים, טסלות. A letter in its final shape changes inside a word. */
export function hebrewStems(word: string): Stem[] {
  if (word.length < 4) return [];
  const plural = (stem: string, ...endings: string[]): Stem => ({
    language: "he",
    stem,
    test: ({ folded }) => (endings.includes(folded) ? 3 : 0),
  });
  if (word.endsWith("ה")) return [plural(word.slice(0, -1), "ות")];
  const last = word.at(-1)!;
  return [plural(word.slice(0, -1) + (medial[last] ?? last), "ים", "ות")];
}

/** And, that, when, and one of in, to, from, as, the: the one-letter words that are written together with the next, in their order. */
const prefixes = /^ו?(?:כש|לכש|מש|ש|בש)?(?:מה|כב|כל|כמ|לכ|בכ|[בלמכה])?$/u;

/** Whether the letters before a word are words of their own. A ו that starts the word is doubled after them. */
export function isHebrewPrefix(before: string, word: string): boolean {
  return (
    prefixes.test(before) ||
    (word.startsWith("ו") && before.length > 1 && before.endsWith("ו") && prefixes.test(before.slice(0, -1)))
  );
}

/** Letters that can stand in a prefix; so many of them at most. */
export const PREFIX_LETTERS = "ובלמכהש";
export const LONGEST_PREFIX = 6;
