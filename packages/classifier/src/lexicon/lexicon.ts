import { bareWord } from "../text/bare-word.ts";
import { fold } from "../text/fold.ts";
import { simplified } from "../text/fold.ts";
import { en } from "./en.ts";
import { fa } from "./fa.ts";
import { he } from "./he.ts";
import { hu } from "./hu.ts";
import { lt } from "./lt.ts";
import type { WordList } from "./word-list.ts";
import { zh } from "./zh.ts";

/** Words of feeling with their worth (-5 to 5), whole and by their beginning. */
export type Lexicon = {
  words: Map<string, number>;
  stems: Map<string, number>;
  negators: Set<string>;
  but: Set<string>;
  /** Two-word entries are looked up only after these words. */
  firsts: Set<string>;
};

const lists: Record<string, WordList> = { en, he, fa, hu, zh, lt };
const HAND = 2.5;

/** The lexicon of a language: a translated list first (word → worth), the hand-written one over it. */
export function lexiconOf(language: string, translated: Iterable<[string, number]>): Lexicon {
  const list = lists[language]!;
  const lexicon: Lexicon = {
    words: new Map(translated),
    stems: new Map(),
    negators: setOf(list.negators, language),
    but: setOf(list.but, language),
    firsts: new Set(),
  };
  for (const [words, worth] of [
    [list.positive, HAND],
    [list.negative, -HAND],
  ] as const)
    for (const entry of setOf(words, language)) {
      if (entry.endsWith("*")) lexicon.stems.set(entry.slice(0, -1), worth);
      else lexicon.words.set(entry, worth);
    }
  for (const word of lexicon.words.keys()) {
    const at = word.indexOf(" ");
    if (at > 0) lexicon.firsts.add(word.slice(0, at));
  }
  return lexicon;
}

const negators = new Map<string, Set<string>>();

/** What turns the next words around, as `reading/analyse.ts` spells units. */
export function negatorsOf(language: string): Set<string> {
  const known = negators.get(language);
  if (known) return known;
  const own = new Set([...setOf(lists[language]?.negators ?? "", language)].map(bareWord));
  negators.set(language, own);
  return own;
}

function setOf(words: string, language: string): Set<string> {
  return new Set(
    words
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => canonical(word.replaceAll("_", " "), language)),
  );
}

/** A lexicon's spelling of a word: folded, Chinese in Simplified characters. */
export function canonical(word: string, language: string): string {
  if (language === "zh")
    return String.fromCharCode(...Array.from({ length: word.length }, (_, n) => simplified(word.charCodeAt(n))));
  return word.split(" ").map(fold).join(" ");
}
