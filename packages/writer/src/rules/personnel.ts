import { objectionTo } from "./said.ts";
import type { Rule } from "./situation.ts";

/** Staff matters, health and addresses are nobody else's business. */
export const personnel: Rule = (situation) =>
  situation.mention.visibility === "private"
    ? []
    : objectionTo(
        situation,
        "personnel",
        "pii",
        "stop",
        "speaks of somebody's employment, health or address in public. Take it out.",
      );
