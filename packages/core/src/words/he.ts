import { findings } from "./he/findings.ts";
import { states } from "./he/states.ts";
import { refusals } from "./he/refusals.ts";
import { approvals } from "./he/approvals.ts";
import { ladder } from "./he/ladder.ts";
import { matters } from "./he/matters.ts";
import { merging } from "./he/merging.ts";
import { parts } from "./he/parts.ts";
import { reasons } from "./he/reasons.ts";
import { wellbeing } from "./he/wellbeing.ts";

export const he = {
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
