import { helpdesk as en } from "./en/helpdesk.ts";
import { helpdesk as fa } from "./fa/helpdesk.ts";
import { helpdesk as he } from "./he/helpdesk.ts";
import { helpdesk as hu } from "./hu/helpdesk.ts";
import { helpdesk as lt } from "./lt/helpdesk.ts";
import { helpdesk as zhHant } from "./zh-hant/helpdesk.ts";

const all: Record<string, Readonly<Record<string, string>>> = { en, fa, he, hu, lt, "zh-Hant": zhHant };

/** What a helpdesk's people read, in a language; in English where there is none. */
export function helpdeskWordsIn(language: string): { words: Readonly<Record<string, string>> } {
  return { words: all[language] ?? en };
}
