import { cards as en } from "./en/cards.ts";
import { cards as fa } from "./fa/cards.ts";
import { cards as he } from "./he/cards.ts";
import { cards as hu } from "./hu/cards.ts";
import { cards as lt } from "./lt/cards.ts";
import { cards as zhHant } from "./zh-hant/cards.ts";
import { wordsIn } from "./words-in.ts";

type CardWord = keyof typeof en;

const all: Record<string, Record<CardWord, string>> = { en, fa, he, hu, "zh-Hant": zhHant, lt };

/** What cards say in a language, and all that core says in it; in English where there is none. */
export function cardWordsIn(asked: string | undefined): { language: string; words: Readonly<Record<string, string>> } {
  const { language, words } = wordsIn(asked);
  return { language, words: { ...words, ...all[language] } };
}

export const isCardWord = (word: string): word is CardWord => word in en;
