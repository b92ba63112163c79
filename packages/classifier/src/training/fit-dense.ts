import { DENSE } from "../model/dense.ts";
import type { Source } from "./prepare.ts";
import { recipe } from "./recipe.ts";
import { trainSoftmax } from "./softmax.ts";
import { labelsOf, rowWeights, twoClassRows } from "./weights-of-rows.ts";

/** One small model of feeling and signs for all languages: three weights an input, then three biases. */
export function fitDense(sources: Source[]): Float32Array {
  const { classPower, sourcePower, c, epochs, shrink } = recipe.dense;
  const labels = labelsOf(sources);
  const values = new Float32Array(labels.length * DENSE);
  let at = 0;
  for (const { dense } of sources) {
    values.set(dense, at);
    at += dense.length;
  }
  for (let n = 0; n < values.length; n++) values[n]! /= shrink;
  const weights = trainSoftmax(
    {
      rows: {
        starts: Int32Array.from({ length: labels.length + 1 }, (_, row) => row * DENSE),
        buckets: Int32Array.from({ length: values.length }, (_, n) => n % DENSE),
        values,
      },
      labels,
      weights: rowWeights(sources, classPower, sourcePower),
      twoClass: twoClassRows(sources),
    },
    { size: DENSE, c, epochs, neutralShare: 0, average: 1 },
  );
  for (let n = 0; n < DENSE * 3; n++) weights[n]! /= shrink;
  return weights;
}
