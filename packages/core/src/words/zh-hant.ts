import { findings } from "./zh-hant/findings.ts";
import { states } from "./zh-hant/states.ts";
import { refusals } from "./zh-hant/refusals.ts";
import { approvals } from "./zh-hant/approvals.ts";
import { ladder } from "./zh-hant/ladder.ts";
import { matters } from "./zh-hant/matters.ts";
import { merging } from "./zh-hant/merging.ts";
import { parts } from "./zh-hant/parts.ts";
import { reasons } from "./zh-hant/reasons.ts";
import { wellbeing } from "./zh-hant/wellbeing.ts";

export const zhHant = {
  ...findings,
  ...states,
  ...refusals,
  ...approvals,
  ...ladder,
  ...matters,
  ...merging,
  ...parts,
  ...reasons,
  ...wellbeing,
};
