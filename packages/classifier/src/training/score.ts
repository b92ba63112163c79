import { DENSE } from "../model/dense.ts";
import { mix } from "../model/predict.ts";
import type { Words } from "./fit-words.ts";
import { weighted } from "./fit-words.ts";
import type { Source } from "./prepare.ts";
import { recipe } from "./recipe.ts";

/** Three logits a row of a source, as `predict` computes them; without words of its language by feeling and signs alone. */
export function score(source: Source, dense: Float32Array, words: Words | undefined): [number, number, number][] {
  const { mixture } = recipe;
  const rows = words && weighted(source.rows, words.rarity);
  return Array.from(source.labels, (_, row) => {
    const logits: [number, number, number] = [0, 0, 0];
    for (let k = 0; k < 3; k++) {
      let sum = dense[DENSE * 3 + k]!;
      for (let n = 0; n < DENSE; n++) sum += source.dense[row * DENSE + n]! * dense[n * 3 + k]!;
      logits[k] = sum * mixture.dense;
    }
    if (!rows || !words) return logits;
    let negative = 0;
    let positive = 0;
    for (let n = rows.starts[row]!; n < rows.starts[row + 1]!; n++) {
      const at = rows.buckets[n]! * 2;
      negative += rows.values[n]! * words.weights[at]!;
      positive += rows.values[n]! * words.weights[at + 1]!;
    }
    mix(logits, negative * words.unit + words.bias[0], positive * words.unit + words.bias[1], mixture);
    return logits;
  });
}
