import type { Reader } from "../model/reading-model.ts";
import type { Inputs } from "./inputs.ts";
import { outputAt, outputs, type Output } from "./outputs.ts";

const K = outputs.length;

/** What the weights say of a text: a probability for each output, and how far each unit pulled towards one. */
export type Weighed = {
  of: (output: Output) => number;
  /** For each unit its pull towards the output, above 0 where it speaks for it. */
  pulls: (output: Output, units: number) => Float32Array;
};

export function weigh(reader: Reader, inputs: Inputs): Weighed {
  const { rows, values } = rowsOf(reader, inputs);
  const sums = new Float32Array(K);
  const { weights, units, bias } = reader;
  for (let n = 0; n < rows.length; n++) {
    const from = rows[n]! * K;
    const value = values[n]!;
    for (let k = 0; k < K; k++) sums[k]! += weights[from + k]! * value;
  }
  const probabilities = sums.map((sum, k) => 1 / (1 + Math.exp(-(sum * units[k]! + bias[k]!))));
  return {
    of: (output) => probabilities[outputAt[output]]!,
    pulls: (output, count) => pullsOf(reader, inputs, outputAt[output], count),
  };
}

/** Words weigh by rarity and have a length of 1 together, ideas one of `reader.ideas`; a feature counts once. */
function rowsOf(reader: Reader, { words, ideas }: Inputs): { rows: number[]; values: number[] } {
  const rows: number[] = [];
  const values: number[] = [];
  const seen = new Set<number>();
  let squares = 0;
  for (const key of words) {
    const row = reader.rows.get(key);
    if (row === undefined || row >= reader.wordRows || seen.has(row)) continue;
    seen.add(row);
    const value = reader.rarity[row]! / 16;
    rows.push(row);
    values.push(value);
    squares += value * value;
  }
  const length = Math.sqrt(squares) || 1;
  for (let n = 0; n < values.length; n++) values[n]! /= length;
  const wordCount = rows.length;
  for (const key of ideas) {
    const row = reader.rows.get(key);
    if (row !== undefined && row >= reader.wordRows) rows.push(row);
  }
  const own = rows.length - wordCount;
  for (let n = 0; n < own; n++) values.push(reader.ideas / Math.sqrt(own));
  return { rows, values };
}

function pullsOf(reader: Reader, { words, owners }: Inputs, output: number, count: number): Float32Array {
  const pulls = new Float32Array(count);
  for (let n = 0; n < words.length; n++) {
    const row = reader.rows.get(words[n]!);
    if (row === undefined || row >= reader.wordRows) continue;
    pulls[owners[n]!]! += (reader.weights[row * K + output]! * reader.rarity[row]!) / 16;
  }
  return pulls;
}
