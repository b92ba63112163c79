import type { Bias, Evidence } from "@earshot/core/classification/classifier";
import { withBias } from "@earshot/core/classification/bias";
import type { Judgement, Probabilities } from "../sentiment.ts";
import type { Weighed } from "./weigh.ts";

/** How much the model of many texts counts, and how much what was learned from mentions. */
const BY_TEXTS = 0.3;
const BY_MENTIONS = 1;
const FLOOR = 0.02;
/** The least probability with which a sentiment is told. */
const TOLD = 0.62;
/** Praise as clear as this is not doubted for a touch of irony. */
const CERTAIN = 0.9;

/** What the reading says of a text's feeling: `irony` is suspected, or `doubt` remains; `mixed` is praise and blame in one. */
export type Said = { irony: boolean; doubt: boolean; mixed: boolean };

/** The sentiment after what was read: irony is never praise, and what a brand's people corrected leans it. */
export function feeling(
  judged: Judgement,
  weighed: Weighed,
  { irony, doubt, mixed }: Said,
  bias: Bias | undefined,
): Judgement {
  if (judged.decided) return judged;
  const evidence: Evidence[] = judged.evidence.filter(({ label }) => label !== "unscored");
  const probabilities = leaned(together(judged.probabilities, weighed), irony, bias);
  const { negative, neutral, positive } = probabilities;
  const most = Math.max(negative, neutral, positive);
  const score = positive - negative;
  const rest = { ...judged, probabilities, evidence };
  if (mixed && !irony) return { ...rest, sentiment: "mixed", score };
  const why =
    most < TOLD
      ? `too close to call: at most ${most.toFixed(2)}, told from ${TOLD.toFixed(2)}`
      : most === positive && doubt && positive < CERTAIN
        ? "praise that could be meant as blame"
        : undefined;
  if (why) {
    const { score: _, ...unscored } = rest;
    return { ...unscored, sentiment: "unscored", evidence: [...evidence, { label: "unscored", because: why }] };
  }
  return { ...rest, sentiment: most === negative ? "negative" : most === positive ? "positive" : "neutral", score };
}

function together(texts: Probabilities | undefined, weighed: Weighed): Probabilities {
  const joint = (["negative", "neutral", "positive"] as const).map(
    (each) => ((texts?.[each] ?? 1 / 3) + FLOOR) ** BY_TEXTS * (weighed.of(each) + FLOOR) ** BY_MENTIONS,
  );
  const sum = joint.reduce((a, b) => a + b, 0);
  const [negative, neutral, positive] = joint.map((each) => each / sum) as [number, number, number];
  return { negative, neutral, positive };
}

function leaned(found: Probabilities, irony: boolean, bias: Bias | undefined): Probabilities {
  const [negative, neutral, positive] = bias ? withBias(found, bias) : [found.negative, found.neutral, found.positive];
  if (!irony) return { negative, neutral, positive };
  return { negative: negative + positive, neutral, positive: 0 };
}
