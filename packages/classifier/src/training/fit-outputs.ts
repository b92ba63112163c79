import { outputAt, outputs, type Output } from "../reading/outputs.ts";
import { shuffle } from "./shuffle.ts";
import type { Inputs } from "../reading/inputs.ts";

/** A text's features with what is right for each output: 1, 0, or NaN where nobody said; what is said of its feeling may weigh otherwise. */
export type Example = { inputs: Inputs; right: Float32Array; weight: number; feelingWeight?: number };

/** Weights by row: `keys[n]` is the feature of row n, its weights are `outputs.length` numbers from `n * outputs.length`. */
export type Weights = {
  keys: Int32Array;
  words: number;
  rarity: Float32Array;
  weights: Float32Array;
  bias: Float32Array;
};

export type Settings = {
  c: number;
  epochs: number;
  average: number;
  ideas: number;
  leastWords: number;
  leastIdeas: number;
  classPower: number;
};

const FIRST_RATE = 3;
const K = outputs.length;
const FEELINGS = new Set(["negative", "neutral", "positive"].map((each) => outputAt[each as Output]));

/** Logistic regression for all outputs at once, by gradient descent with L2. Deterministic. */
export function fitOutputs(examples: Example[], settings: Settings): Weights {
  const { rows, words, keys, rarity } = rowsOf(examples, settings);
  const sparse = examples.map(({ inputs }) => sparseRow(inputs, rows, words, rarity, settings.ideas));
  const balance = balanceOf(examples, settings.classPower);
  const w = new Float32Array(keys.length * K);
  const bias = new Float32Array(K);
  const sum = new Float64Array(w.length);
  const sumBias = new Float64Array(K);
  const lambda = 1 / (settings.c * examples.length);
  const order = Int32Array.from(examples, (_, n) => n);
  const gradient = new Float32Array(K);
  let scale = 1;
  let t = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, epoch + 1);
    for (const n of order) {
      const { right, weight, feelingWeight = weight } = examples[n]!;
      const row = sparse[n]!;
      const rate = FIRST_RATE / (1 + FIRST_RATE * lambda * t++);
      scale *= 1 - rate * lambda;
      for (let k = 0; k < K; k++) gradient[k] = 0;
      for (let at = 0; at < row.rows.length; at++) {
        const from = row.rows[at]! * K;
        const value = row.values[at]!;
        for (let k = 0; k < K; k++) gradient[k]! += w[from + k]! * value;
      }
      for (let k = 0; k < K; k++) {
        const wanted = right[k]!;
        if (Number.isNaN(wanted)) {
          gradient[k] = 0;
          continue;
        }
        const p = 1 / (1 + Math.exp(-(gradient[k]! * scale + bias[k]!)));
        const g = (p - wanted) * rate * (FEELINGS.has(k) ? feelingWeight : weight) * (wanted > 0.5 ? balance[k]! : 1);
        gradient[k] = g / scale;
        bias[k]! -= g * 0.05;
      }
      for (let at = 0; at < row.rows.length; at++) {
        const from = row.rows[at]! * K;
        const value = row.values[at]!;
        for (let k = 0; k < K; k++) w[from + k]! -= gradient[k]! * value;
      }
      if (scale < 1e-4) {
        for (let i = 0; i < w.length; i++) w[i]! *= scale;
        scale = 1;
      }
    }
    if (epoch >= settings.epochs - settings.average) {
      for (let i = 0; i < w.length; i++) sum[i]! += w[i]! * scale;
      for (let k = 0; k < K; k++) sumBias[k]! += bias[k]!;
    }
  }
  return {
    keys,
    words,
    rarity,
    weights: Float32Array.from(sum, (each) => each / settings.average),
    bias: Float32Array.from(sumBias, (each) => each / settings.average),
  };
}

/** Features seen often enough, words before ideas. */
function rowsOf(examples: Example[], { leastWords, leastIdeas }: Settings) {
  const count = (pick: (inputs: Inputs) => Int32Array, least: number) => {
    const counts = new Map<number, number>();
    for (const { inputs } of examples)
      for (const key of new Set(pick(inputs))) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts].filter(([, times]) => times >= least);
  };
  const wordCounts = count(({ words }) => words, leastWords);
  const ideaCounts = count(({ ideas }) => ideas, leastIdeas).filter(
    ([key]) => !wordCounts.some(([other]) => other === key && false),
  );
  const all = [...wordCounts, ...ideaCounts];
  const keys = Int32Array.from(all, ([key]) => key);
  const rows = new Map<number, number>();
  for (const [n, [key]] of all.entries()) if (!rows.has(key)) rows.set(key, n);
  const rarity = Float32Array.from(all, ([, times], n) =>
    n < wordCounts.length ? Math.log(examples.length / times) : 1,
  );
  return { rows, words: wordCounts.length, keys, rarity };
}

export type SparseRow = { rows: Int32Array; values: Float32Array };

/** The rows of a text: words weighted by rarity with a length of 1 together, ideas with a length of `ideasWeight`. */
export function sparseRow(
  { words, ideas }: Inputs,
  rows: Map<number, number>,
  wordRows: number,
  rarity: Float32Array,
  ideasWeight: number,
): SparseRow {
  const found = new Map<number, number>();
  let squares = 0;
  for (const key of words) {
    const row = rows.get(key);
    if (row === undefined || row >= wordRows || found.has(row)) continue;
    found.set(row, rarity[row]!);
    squares += rarity[row]! ** 2;
  }
  const length = Math.sqrt(squares) || 1;
  for (const [row, value] of found) found.set(row, value / length);
  const own: number[] = [];
  for (const key of ideas) {
    const row = rows.get(key);
    if (row !== undefined && row >= wordRows) own.push(row);
  }
  const value = ideasWeight / Math.sqrt(own.length || 1);
  for (const row of own) found.set(row, value);
  return { rows: Int32Array.from(found.keys()), values: Float32Array.from(found.values()) };
}

function balanceOf(examples: Example[], power: number): Float32Array {
  return Float32Array.from({ length: K }, (_, k) => {
    let yes = 0;
    let no = 0;
    for (const { right } of examples) {
      if (right[k]! > 0.5) yes++;
      else if (right[k]! <= 0.5) no++;
    }
    return Math.min(20, Math.max(1, (no / Math.max(1, yes)) ** power));
  });
}
