import { findings } from "./fa/findings.ts";
import { states } from "./fa/states.ts";
import { refusals } from "./fa/refusals.ts";
import { approvals } from "./fa/approvals.ts";
import { ladder } from "./fa/ladder.ts";
import { matters } from "./fa/matters.ts";
import { merging } from "./fa/merging.ts";
import { parts } from "./fa/parts.ts";
import { reasons } from "./fa/reasons.ts";
import { wellbeing } from "./fa/wellbeing.ts";

export const fa = {
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
