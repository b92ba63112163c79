import type { Feeling } from "../lexicon/polarity.ts";
import { feelingsOf } from "../lexicon/polarity.ts";
import type { Token } from "../text/tokens.ts";
import { DENSE, denseOf } from "./dense.ts";
import { occurrencesOf } from "./features.ts";
import type { LanguageModel, Mixture, Model } from "./model.ts";

/** Probabilities of negative, neutral and positive, and how far each token moved them: above 0 towards positive. */
export type Prediction = { probabilities: [number, number, number]; pulls: Float32Array; feelings: Feeling[] };

let counts = new Uint16Array(0);
let lift = new Float32Array(0);
const logarithms = Float32Array.from({ length: 65_536 }, (_, n) => 1 + Math.log(Math.max(1, n)));

/** Judges the tokens of a text of a language that the model knows. */
export function predict(model: Model, language: string, tokens: Token[], text: string): Prediction {
  const known = model.languages[language]!;
  const feelings = feelingsOf(tokens, known.lexicon, language);
  const inputs = denseOf(tokens, feelings, known.lexicon, text);
  const { dense, mixture } = model;
  const logits: [number, number, number] = [0, 0, 0];
  for (let k = 0; k < 3; k++) {
    let sum = dense[DENSE * 3 + k]!;
    for (let n = 0; n < DENSE; n++) sum += inputs[n]! * dense[n * 3 + k]!;
    logits[k] = sum * mixture.dense;
  }
  const pulls = addSparse(known, tokens, mixture, logits);
  return { probabilities: probabilitiesOf(logits, known), pulls, feelings };
}

function addSparse(
  { buckets, weights, rarity, unit, bias, lexicon }: LanguageModel,
  tokens: Token[],
  mixture: Mixture,
  logits: [number, number, number],
): Float32Array {
  if (counts.length < buckets) {
    counts = new Uint16Array(buckets);
    lift = new Float32Array(buckets);
  }
  const { count, bucket, owner } = occurrencesOf(tokens, buckets - 1, lexicon.negators);
  for (let n = 0; n < count; n++) counts[bucket[n]!]!++;
  let negative = 0;
  let positive = 0;
  let squares = 0;
  for (let n = 0; n < count; n++) {
    const at = bucket[n]!;
    const times = counts[at]!;
    if (times === 0) continue;
    const value = (logarithms[times]! * rarity[at]!) / 16;
    squares += value * value;
    negative += value * weights[at * 2]!;
    positive += value * weights[at * 2 + 1]!;
    lift[at] = (value * (weights[at * 2 + 1]! - weights[at * 2]!)) / times;
    counts[at] = 0;
  }
  const scale = squares > 0 ? unit / Math.sqrt(squares) : 0;
  const pulls = new Float32Array(tokens.length);
  for (let n = 0; n < count; n++) pulls[owner[n]!]! += lift[bucket[n]!]! * scale;
  mix(logits, negative * scale + bias[0], positive * scale + bias[1], mixture);
  return pulls;
}

/** Adds the weights of the words, given against neutral: along the axis of polarity and along that of neutrality. */
export function mix(logits: [number, number, number], negative: number, positive: number, mixture: Mixture): void {
  const polarity = ((positive - negative) / 2) * mixture.polarity;
  const neutrality = (-(positive + negative) / 3) * mixture.neutrality;
  logits[0] += -polarity - neutrality / 2;
  logits[2] += polarity - neutrality / 2;
  logits[1] += neutrality + mixture.neutralBias;
}

export function probabilitiesOf(
  logits: readonly [number, number, number],
  { temperature }: Pick<LanguageModel, "temperature">,
): [number, number, number] {
  const most = Math.max(...logits);
  const [a, b, c] = logits.map((logit) => Math.exp((logit - most) / temperature)) as [number, number, number];
  const sum = a + b + c;
  return [a / sum, b / sum, c / sum];
}
