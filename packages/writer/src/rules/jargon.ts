import { objectionTo } from "./said.ts";
import type { Rule } from "./situation.ts";

/** Words that only the trade uses (S22). */
export const jargon: Rule = (situation) =>
  objectionTo(situation, "jargon", "jargon", "warn", "is jargon. Say it in everyday words.");
