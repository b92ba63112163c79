import { en } from "./en.ts";
import { notices as enNotices } from "./en/notices.ts";
import { fa } from "./fa.ts";
import { notices as faNotices } from "./fa/notices.ts";
import { he } from "./he.ts";
import { notices as heNotices } from "./he/notices.ts";
import { hu } from "./hu.ts";
import { notices as huNotices } from "./hu/notices.ts";
import { lt } from "./lt.ts";
import { notices as ltNotices } from "./lt/notices.ts";
import { zhHant } from "./zh-hant.ts";
import { notices as zhHantNotices } from "./zh-hant/notices.ts";

const all: Record<string, Readonly<Record<string, string>>> = {
  en: { ...en, ...enNotices },
  fa: { ...fa, ...faNotices },
  he: { ...he, ...heNotices },
  hu: { ...hu, ...huNotices },
  "zh-Hant": { ...zhHant, ...zhHantNotices },
  lt: { ...lt, ...ltNotices },
};

/** What core says in a language but for `later.ts`, which no mail says; in English where there is none. For what is mailed: it carries all six. */
export function wordsIn(language = "en"): { language: string; words: Readonly<Record<string, string>> } {
  const words = all[language];
  return words ? { language, words } : { language: "en", words: all["en"]! };
}
