import { findings } from "./en/findings.ts";
import { states } from "./en/states.ts";
import { refusals } from "./en/refusals.ts";
import { approvals } from "./en/approvals.ts";
import { ladder } from "./en/ladder.ts";
import { matters } from "./en/matters.ts";
import { merging } from "./en/merging.ts";
import { parts } from "./en/parts.ts";
import { reasons } from "./en/reasons.ts";
import { wellbeing } from "./en/wellbeing.ts";

/** All that core says, in English; the other languages have the same keys. */
export const en = {
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
} as const;
