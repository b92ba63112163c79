import type { Concept } from "./concept.ts";
import { concepts } from "./concept.ts";
import { wordsOf } from "./index-by-language.ts";
import { bareWord } from "../text/bare-word.ts";
import { fold } from "../text/fold.ts";

/** Names are the same in many languages, so they tell none. */
const NAMES = new Set<Concept>(["given-name", "city", "currency"]);
const LEAST_STEM = 4;

const vocabularies = new Map<string, { words: Set<string>; stems: Set<string> }>();

/** Whether a language's lists know a word, folded and without diacritics, by itself or by its beginning. */
export function isKnownWord(word: string, language: string): boolean {
  const { words, stems } = vocabularyOf(language);
  if (words.has(word)) return true;
  for (let length = word.length; length >= LEAST_STEM; length--) if (stems.has(word.slice(0, length))) return true;
  return false;
}

function vocabularyOf(language: string): { words: Set<string>; stems: Set<string> } {
  const known = vocabularies.get(language);
  if (known) return known;
  const own = { words: new Set<string>(), stems: new Set<string>() };
  for (const concept of concepts) {
    if (NAMES.has(concept)) continue;
    for (const word of (wordsOf[language]?.[concept] ?? "").split(/[;\s+]+/u)) {
      const stem = word.endsWith("*");
      const bare = bareWord(fold(stem ? word.slice(0, -1) : word));
      if (bare !== "") (stem ? own.stems : own.words).add(bare);
    }
  }
  vocabularies.set(language, own);
  return own;
}
