import { shuffle } from "./shuffle.ts";
import type { Sparse } from "./sparse.ts";

export type Examples = {
  rows: Sparse;
  labels: Uint8Array;
  weights: Float32Array;
  /** Rows whose source knows no neutral: neutral's probability is multiplied by `neutralShare` there. */
  twoClass: Uint8Array;
};

export type Settings = { size: number; c: number; epochs: number; neutralShare: number; average: number };

const FIRST_RATE = 4;

/** Softmax regression by plain gradient descent with L2; three weights per bucket, then three biases. Deterministic. */
export function trainSoftmax({ rows, labels, weights, twoClass }: Examples, settings: Settings): Float32Array {
  const { size, c, epochs, neutralShare, average } = settings;
  const count = labels.length;
  const lambda = 1 / (c * count);
  const w = new Float32Array(size * 3);
  const bias = new Float64Array(3);
  const sum = new Float32Array(size * 3 + 3);
  const order = shuffled(count);
  let scale = 1;
  let t = 0;
  const p = new Float64Array(3);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, epoch + 1);
    for (const row of order) {
      const rate = FIRST_RATE / (1 + FIRST_RATE * lambda * t++);
      const from = rows.starts[row]!;
      const to = rows.starts[row + 1]!;
      let a = 0;
      let b = 0;
      let d = 0;
      for (let n = from; n < to; n++) {
        const at = rows.buckets[n]! * 3;
        const value = rows.values[n]!;
        a += w[at]! * value;
        b += w[at + 1]! * value;
        d += w[at + 2]! * value;
      }
      p[0] = a * scale + bias[0]!;
      p[1] = b * scale + bias[1]!;
      p[2] = d * scale + bias[2]!;
      softmax(p, twoClass[row] ? neutralShare : 1);
      const weight = weights[row]!;
      p[labels[row]!]! -= 1;
      scale *= 1 - rate * lambda;
      const step = (rate * weight) / scale;
      const ga = p[0] * step;
      const gb = p[1] * step;
      const gd = p[2] * step;
      for (let n = from; n < to; n++) {
        const at = rows.buckets[n]! * 3;
        const value = rows.values[n]!;
        w[at]! -= ga * value;
        w[at + 1]! -= gb * value;
        w[at + 2]! -= gd * value;
      }
      for (let k = 0; k < 3; k++) bias[k]! -= p[k]! * rate * weight * 0.05;
    }
    if (epoch >= epochs - average) {
      for (let n = 0; n < w.length; n++) sum[n]! += w[n]! * scale;
      for (let k = 0; k < 3; k++) sum[size * 3 + k]! += bias[k]!;
    }
  }
  for (let n = 0; n < sum.length; n++) sum[n]! /= average;
  return sum;
}

/** In place; the middle class is multiplied by `middle` first. */
export function softmax(p: Float64Array, middle = 1): void {
  const most = Math.max(p[0]!, p[1]!, p[2]!);
  p[0] = Math.exp(p[0]! - most);
  p[1] = Math.exp(p[1]! - most) * middle;
  p[2] = Math.exp(p[2]! - most);
  const sum = p[0] + p[1] + p[2];
  for (let k = 0; k < 3; k++) p[k]! /= sum;
}

function shuffled(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, n) => n);
}
