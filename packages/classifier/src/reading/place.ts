import type { Polarity } from "@earshot/core/classification/reading";
import type { Concept } from "../concepts/concept.ts";
import type { Analysis } from "./analyse.ts";
import type { Output } from "./outputs.ts";
import type { Weighed } from "./weigh.ts";

export type Place = { span: { start: number; end: number }; sentence: number };

/** Where it stands: the first words of its concepts, or the word that speaks for it most. */
export function placeOf(
  { units, ideas }: Analysis,
  weighed: Weighed,
  concepts: Concept[],
  output: Output,
): Place | undefined {
  for (const concept of concepts) {
    const idea =
      ideas.find((each) => each.concept === concept && !each.negated) ?? ideas.find((each) => each.concept === concept);
    if (idea)
      return {
        span: { start: units[idea.from]!.start, end: units[idea.to - 1]!.end },
        sentence: units[idea.from]!.sentence,
      };
  }
  const pulls = weighed.pulls(output, units.length);
  let best = -1;
  for (const [n, pull] of pulls.entries()) if (pull > 0 && (best < 0 || pull > pulls[best]!)) best = n;
  const unit = units[best];
  return unit && { span: { start: unit.start, end: unit.end }, sentence: unit.sentence };
}

/** A matter has the feeling of the whole, but where that is mixed, of its own sentence. */
export function polarityAt({ units, ideas }: Analysis, weighed: Weighed, place: Place | undefined): Polarity {
  const shares = { negative: weighed.of("negative"), neutral: weighed.of("neutral"), positive: weighed.of("positive") };
  const mixed = weighed.of("mixed") > Math.max(shares.negative, shares.neutral, shares.positive);
  if (!mixed || !place) {
    const most = Math.max(shares.negative, shares.neutral, shares.positive);
    return most === shares.negative ? "negative" : most === shares.positive ? "positive" : "neutral";
  }
  let feeling = 0;
  for (const { concept, from, negated } of ideas) {
    if (units[from]!.sentence !== place.sentence) continue;
    const distance = 1 + Math.abs(units[from]!.start - place.span.start) / 20;
    const sign = good.has(concept) ? 1 : bad.has(concept) ? -1 : 0;
    feeling += ((negated ? -1 : 1) * sign) / distance;
  }
  const pulls = weighed.pulls("positive", units.length);
  const against = weighed.pulls("negative", units.length);
  for (const [n, unit] of units.entries()) {
    const distance = 1 + Math.abs(unit.start - place.span.start) / 20;
    if (unit.sentence === place.sentence) feeling += (0.01 * (pulls[n]! - against[n]!)) / distance;
  }
  return feeling > 0 ? "positive" : "negative";
}

const good = new Set<Concept>(["praise", "praise-deed", "praise-denial", "thanks", "staff-good", "fixed"]);
const bad = new Set<Concept>(["blame", "failure", "staff-bad", "defect", "waiting", "money-taken", "outage"]);
