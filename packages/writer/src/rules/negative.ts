import { objectionTo } from "./said.ts";
import type { Rule } from "./situation.ts";

/** It says what will not be done, and bluntly (S23). */
export const negative: Rule = (situation) =>
  objectionTo(situation, "negative", "negative", "warn", "closes the door. Say what is possible, or who can help.");
