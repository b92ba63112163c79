import { cards as en } from "./en/cards.ts";
import { confirm as enConfirm } from "./en/confirm.ts";
import { decide as enDecide } from "./en/decide.ts";
import { objections as enObjections } from "./en/objections.ts";
import { cards as fa } from "./fa/cards.ts";
import { confirm as faConfirm } from "./fa/confirm.ts";
import { decide as faDecide } from "./fa/decide.ts";
import { objections as faObjections } from "./fa/objections.ts";
import { cards as he } from "./he/cards.ts";
import { confirm as heConfirm } from "./he/confirm.ts";
import { decide as heDecide } from "./he/decide.ts";
import { objections as heObjections } from "./he/objections.ts";
import { cards as hu } from "./hu/cards.ts";
import { confirm as huConfirm } from "./hu/confirm.ts";
import { decide as huDecide } from "./hu/decide.ts";
import { objections as huObjections } from "./hu/objections.ts";
import { cards as lt } from "./lt/cards.ts";
import { confirm as ltConfirm } from "./lt/confirm.ts";
import { decide as ltDecide } from "./lt/decide.ts";
import { objections as ltObjections } from "./lt/objections.ts";
import { cards as zhHant } from "./zh-hant/cards.ts";
import { confirm as zhHantConfirm } from "./zh-hant/confirm.ts";
import { decide as zhHantDecide } from "./zh-hant/decide.ts";
import { objections as zhHantObjections } from "./zh-hant/objections.ts";
import { wordsIn } from "./words-in.ts";

type CardWord = keyof typeof en;
type CardWords = Record<CardWord | keyof typeof enConfirm | keyof typeof enDecide | keyof typeof enObjections, string>;

const all: Record<string, CardWords> = {
  en: { ...en, ...enConfirm, ...enDecide, ...enObjections },
  fa: { ...fa, ...faConfirm, ...faDecide, ...faObjections },
  he: { ...he, ...heConfirm, ...heDecide, ...heObjections },
  hu: { ...hu, ...huConfirm, ...huDecide, ...huObjections },
  "zh-Hant": { ...zhHant, ...zhHantConfirm, ...zhHantDecide, ...zhHantObjections },
  lt: { ...lt, ...ltConfirm, ...ltDecide, ...ltObjections },
};

/** What cards say in a language, and all that core says in it; in English where there is none. */
export function cardWordsIn(asked: string | undefined): { language: string; words: Readonly<Record<string, string>> } {
  const { language, words } = wordsIn(asked);
  return { language, words: { ...words, ...all[language] } };
}

export const isCardWord = (word: string): word is CardWord => word in en;
