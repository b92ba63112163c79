import type { Brand, Language } from "@earshot/core/brand/brand";
import { en } from "./en.ts";
import { faFormal } from "./fa-formal.ts";
import { faFriendly } from "./fa-friendly.ts";
import { he } from "./he.ts";
import { huFormal } from "./hu-formal.ts";
import { huFriendly } from "./hu-friendly.ts";
import { ltFormal } from "./lt-formal.ts";
import { ltFriendly } from "./lt-friendly.ts";
import type { Phrases } from "./phrases.ts";
import { zhHant } from "./zh-hant.ts";

type Formality = Brand["voice"]["formality"];

const books: Record<Language, Record<Formality, Phrases>> = {
  en: { formal: en, friendly: en },
  he: { formal: he, friendly: he },
  fa: { formal: faFormal, friendly: faFriendly },
  hu: { formal: huFormal, friendly: huFriendly },
  "zh-Hant": { formal: zhHant, friendly: zhHant },
  lt: { formal: ltFormal, friendly: ltFriendly },
};

/** What is said in this language, in this form of address. */
export function phrasesFor(language: Language, formality: Formality): Phrases {
  return books[language][formality];
}

/** All that is ever said, for telling whether it changed. */
export const everyPhrase: unknown = books;
