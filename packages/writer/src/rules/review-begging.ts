import { objectionTo } from "./said.ts";
import type { Rule } from "./situation.ts";

/** Ratings are not asked for, changed or rewarded: platforms forbid it, and so does the law in places (V05). */
export const reviewBegging: Rule = (situation) =>
  objectionTo(
    situation,
    "begging",
    "review-begging",
    "stop",
    "asks for a rating, or for changing one. Platforms forbid that; take it out.",
  );
