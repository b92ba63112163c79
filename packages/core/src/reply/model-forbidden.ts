import type { Rule, Rulebook } from "../connector.ts";
import type { Source } from "../source/source.ts";
import { rulesOn } from "./rules-on.ts";

/** The platform's rule for which no language model may write a reply there, if one holds and the platform has not approved it for this source. */
export function modelForbiddenBy(
  rulebook: Rulebook | undefined,
  source: Source | undefined,
  now: Date,
): Rule | undefined {
  const approved = (source?.settings as { modelApproved?: unknown } | undefined)?.modelApproved === true;
  return approved ? undefined : rulesOn(rulebook, now).find(({ forbidsModel }) => forbidsModel);
}
