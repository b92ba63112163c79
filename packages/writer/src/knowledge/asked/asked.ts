import type { Language } from "@earshot/core/brand/brand";
import { en } from "./en.ts";
import { fa } from "./fa.ts";
import { he } from "./he.ts";
import { hu } from "./hu.ts";
import { lt } from "./lt.ts";
import { zhHant } from "./zh-hant.ts";

/** By language, lines `topic: question | question`: how customers ask, in words that often are not the topic's. */
export const asked: Record<Language, string> = { en, he, fa, hu, "zh-Hant": zhHant, lt };
