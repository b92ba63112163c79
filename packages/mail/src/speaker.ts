import type { Language } from "@earshot/core/brand/brand";
import { fill, type Values } from "@earshot/core/words/fill";
import { figures as enFigures } from "@earshot/core/words/en/figures";
import { matters as enMatters } from "@earshot/core/words/en/matters";
import { figures as faFigures } from "@earshot/core/words/fa/figures";
import { matters as faMatters } from "@earshot/core/words/fa/matters";
import { figures as heFigures } from "@earshot/core/words/he/figures";
import { matters as heMatters } from "@earshot/core/words/he/matters";
import { figures as huFigures } from "@earshot/core/words/hu/figures";
import { matters as huMatters } from "@earshot/core/words/hu/matters";
import { figures as ltFigures } from "@earshot/core/words/lt/figures";
import { matters as ltMatters } from "@earshot/core/words/lt/matters";
import { figures as zhHantFigures } from "@earshot/core/words/zh-hant/figures";
import { matters as zhHantMatters } from "@earshot/core/words/zh-hant/matters";
import { en, type Word as OwnWord } from "./words/en.ts";
import { fa } from "./words/fa.ts";
import { he } from "./words/he.ts";
import { hu } from "./words/hu.ts";
import { lt } from "./words/lt.ts";
import { zhHant } from "./words/zh-hant.ts";

/** What a mail says of its own, and what core calls figures and matters. */
export type Word = OwnWord | keyof typeof enFigures | keyof typeof enMatters;

const all: Record<Language, Record<Word, string>> = {
  en: { ...enMatters, ...enFigures, ...en },
  he: { ...heMatters, ...heFigures, ...he },
  fa: { ...faMatters, ...faFigures, ...fa },
  hu: { ...huMatters, ...huFigures, ...hu },
  "zh-Hant": { ...zhHantMatters, ...zhHantFigures, ...zhHant },
  lt: { ...ltMatters, ...ltFigures, ...lt },
};

/** Says a digest's words in one language, with that language's numbers, dates and direction. */
export type Speaker = {
  language: Language;
  /** For dates: English ones with the day first. */
  locale: string;
  dir: "ltr" | "rtl";
  say(word: Word, values?: Values): string;
  /** A matter by its name: a common one in the language, the brand's own as it is called. */
  matter(matter: string): string;
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
    matter: (matter) => all[language][`matter.${matter}` as "matter.other"] ?? matter,
    number: (n) => numbers.format(n),
    percent: (part) => percents.format(part),
  };
}
