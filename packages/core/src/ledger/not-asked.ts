import type { Context } from "../context.ts";
import type { Unsaid } from "../source/searches.ts";
import type { Source } from "../source/source.ts";
import { askedOf } from "../terms-tried/asked-of.ts";
import type { Query } from "../terms/query.ts";
import type { Finding } from "./finding.ts";

/** What a source's platform cannot be asked of the brand's terms, so that some of it is not heard there; what is asked more widely is checked here. */
export function notAsked(ctx: Context, source: Source, query: Query): Finding[] {
  const asked = askedOf(ctx, source, query);
  if (asked.how !== "searches") return [];
  const reasons = new Map<string, Unsaid[]>();
  for (const unsaid of asked.unsaid) {
    const reason = `${unsaid.why} ${unsaid.instead}`;
    reasons.set(reason, [...(reasons.get(reason) ?? []), unsaid]);
  }
  return [...reasons.values()].flatMap((all): Finding[] => {
    const { why, instead } = all[0]!;
    if (instead === "checked") return [];
    const level = instead === "unheard" && why !== "comments" ? "warn" : "info";
    return [{ code: "not-asked", level, terms: [...new Set(all.map(({ term }) => term))], why, instead }];
  });
}
