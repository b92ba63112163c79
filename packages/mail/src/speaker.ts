import type { Language } from "@earshot/core/brand/brand";
import { fill, type Values } from "@earshot/core/words/fill";
import { en, type Word } from "./words/en.ts";
import { fa } from "./words/fa.ts";
import { he } from "./words/he.ts";
import { hu } from "./words/hu.ts";
import { lt } from "./words/lt.ts";
import { zhHant } from "./words/zh-hant.ts";

const all: Record<Language, Record<Word, string>> = { en, he, fa, hu, "zh-Hant": zhHant, lt };

/** Says a digest's words in one language, with that language's numbers, dates and direction. */
export type Speaker = {
  language: Language;
  /** For dates: English ones with the day first. */
  locale: string;
  dir: "ltr" | "rtl";
  say(word: Word, values?: Values): string;
  number(n: number): string;
  /** Of a part, 0 to 1. */
  percent(part: number): string;
};

export function speakerOf(language: Language): Speaker {
  const numbers = new Intl.NumberFormat(language);
  const percents = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  return {
    language,
    locale: language === "en" ? "en-GB" : language,
    dir: language === "he" || language === "fa" ? "rtl" : "ltr",
    say: (word, values = {}) => fill(all[language][word], values, language),
    number: (n) => numbers.format(n),
    percent: (part) => percents.format(part),
  };
}
