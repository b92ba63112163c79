import { probabilitiesOf } from "../model/predict.ts";
import { recipe } from "./recipe.ts";

/** Logits with the right class. */
export type Judged = { logits: [number, number, number]; label: number; weight: number };

/** The temperature with the least log loss, and the probability above which the wanted share of texts is scored. */
export function calibrate(judged: Judged[]): { temperature: number; threshold: number } {
  let temperature = 1;
  let least = Infinity;
  for (let tried = 0.4; tried < 6; tried *= 1.05) {
    const loss = judged.reduce(
      (sum, { logits, label, weight }) =>
        sum - weight * Math.log(Math.max(1e-9, probabilitiesOf(logits, { temperature: tried })[label]!)),
      0,
    );
    if (loss >= least) continue;
    least = loss;
    temperature = tried;
  }
  const best = judged
    .map(({ logits, weight }) => ({ weight, most: Math.max(...probabilitiesOf(logits, { temperature })) }))
    .sort((a, b) => b.most - a.most);
  const wanted = best.reduce((sum, { weight }) => sum + weight, 0) * recipe.coverage;
  let sum = 0;
  let threshold = 0;
  for (const { weight, most } of best) {
    sum += weight;
    threshold = most;
    if (sum >= wanted) break;
  }
  return { temperature: round(temperature), threshold: round(threshold) };
}

const round = (value: number) => Math.round(value * 1e4) / 1e4;
