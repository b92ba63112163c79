import { findings } from "./lt/findings.ts";
import { states } from "./lt/states.ts";
import { refusals } from "./lt/refusals.ts";
import { approvals } from "./lt/approvals.ts";
import { ladder } from "./lt/ladder.ts";
import { matters } from "./lt/matters.ts";
import { merging } from "./lt/merging.ts";
import { parts } from "./lt/parts.ts";
import { reasons } from "./lt/reasons.ts";
import { wellbeing } from "./lt/wellbeing.ts";

export const lt = {
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
