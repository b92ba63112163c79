import type { Playbook } from "@earshot/core/draft/playbook";
import { en } from "./en.ts";
import { fa } from "./fa.ts";
import { he } from "./he.ts";
import { huFormal } from "./hu-formal.ts";
import { huFriendly } from "./hu-friendly.ts";
import { lt } from "./lt.ts";
import { zhHant } from "./zh-hant.ts";

/** What applies where a brand has no playbook of its own. */
export const allStarters: readonly Playbook[] = [...en, ...he, ...fa, ...huFormal, ...huFriendly, ...zhHant, ...lt];
