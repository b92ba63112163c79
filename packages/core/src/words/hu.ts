import { findings } from "./hu/findings.ts";
import { states } from "./hu/states.ts";
import { refusals } from "./hu/refusals.ts";
import { approvals } from "./hu/approvals.ts";
import { ladder } from "./hu/ladder.ts";
import { matters } from "./hu/matters.ts";
import { merging } from "./hu/merging.ts";
import { parts } from "./hu/parts.ts";
import { reasons } from "./hu/reasons.ts";
import { wellbeing } from "./hu/wellbeing.ts";

export const hu = {
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
