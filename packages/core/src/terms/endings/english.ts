import type { Stem } from "./stem.ts";

/** Plural and possessive; after an apostrophe a word has ended anyway. */
export function englishStems(word: string): Stem[] {
  const hissing = /(?:[sxz]|[cs]h)$/u.test(word);
  const stems: Stem[] = [
    { language: "en", stem: word, test: ({ folded }) => (folded === (hissing ? "es" : "s") ? 3 : 0) },
  ];
  if (/[^aeiou]y$/u.test(word))
    stems.push({ language: "en", stem: word.slice(0, -1), test: ({ folded }) => (folded === "ies" ? 3 : 0) });
  return stems;
}
