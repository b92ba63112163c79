import type { DemoMention } from "./demo-mention.ts";
import { en } from "./en.ts";
import { fa } from "./fa.ts";
import { he } from "./he.ts";
import { hu } from "./hu.ts";
import { lt } from "./lt.ts";
import { zhHant } from "./zh-hant.ts";

/** A day at Acme Coffee, in the six languages of its customers. */
export const mentions: DemoMention[] = [...en, ...he, ...fa, ...hu, ...zhHant, ...lt];
