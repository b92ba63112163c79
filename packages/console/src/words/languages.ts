import { en, type Words } from "./en.ts";
import { fa } from "./fa.ts";
import { he } from "./he.ts";
import { hu } from "./hu.ts";
import { lt } from "./lt.ts";
import { zhHant } from "./zh-hant.ts";

export type LanguageCode = "en" | "he" | "fa" | "hu" | "zh-Hant" | "lt";

/** The languages of the console, each under its own name. */
export const languages: Record<LanguageCode, { name: string; dir: "ltr" | "rtl"; words: Words }> = {
  en: { name: "English", dir: "ltr", words: en },
  he: { name: "עברית", dir: "rtl", words: he },
  fa: { name: "فارسی", dir: "rtl", words: fa },
  hu: { name: "Magyar", dir: "ltr", words: hu },
  "zh-Hant": { name: "繁體中文", dir: "ltr", words: zhHant },
  lt: { name: "Lietuvių", dir: "ltr", words: lt },
};
