import type { ConceptWords } from "./concept.ts";
import { en } from "./en.ts";
import { fa } from "./fa.ts";
import { he } from "./he.ts";
import { hu } from "./hu.ts";
import { lt } from "./lt.ts";
import { zh } from "./zh.ts";

/** A line per language that has words for the concepts. */
export const wordsOf: Record<string, ConceptWords> = { en, he, fa, hu, lt, zh };
