import { objectionTo } from "./said.ts";
import type { Rule } from "./situation.ts";

/** It puts the trouble on the customer (S20). */
export const blame: Rule = (situation) =>
  objectionTo(situation, "blame", "blame", "warn", "sounds like blame. Say what can be done instead.");
