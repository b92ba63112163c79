import { en } from "./en.ts";
import { fa } from "./fa.ts";
import { he } from "./he.ts";
import { hu } from "./hu.ts";
import { lt } from "./lt.ts";
import type { LanguageRules } from "./rule.ts";
import { zh } from "./zh.ts";

/** A line per language that has rules. */
export const rulesOf: Record<string, LanguageRules> = { en, he, fa, hu, lt, zh };
