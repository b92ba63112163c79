import { SIZE, type Source } from "./prepare.ts";
import { recipe } from "./recipe.ts";
import { trainSoftmax } from "./softmax.ts";
import { documentCounts, type Sparse } from "./sparse.ts";
import { labelsOf, rowWeights, twoClassRows } from "./weights-of-rows.ts";

/** A language's weights as they are shipped: whole steps of `unit`, against neutral. */
export type Words = {
  buckets: number;
  weights: Int8Array;
  unit: number;
  rarity: Uint8Array;
  bias: [number, number];
};

/** Learns a language's words and n-grams from its sources, and rounds the weights to bytes. */
export function fitWords(sources: Source[]): Words {
  const raw = joined(sources);
  const labels = labelsOf(sources);
  const rarity = rarityOf(raw, labels.length);
  const { classPower, sourcePower } = recipe.words;
  const learned = trainSoftmax(
    {
      rows: weighted(raw, rarity),
      labels,
      weights: rowWeights(sources, classPower, sourcePower),
      twoClass: twoClassRows(sources),
    },
    {
      size: SIZE,
      c: recipe.c,
      epochs: recipe.epochs,
      neutralShare: recipe.neutralShare,
      average: recipe.average,
    },
  );
  return rounded(learned, rarity);
}

function rounded(learned: Float32Array, rarity: Uint8Array): Words {
  const against = new Float32Array(SIZE * 2);
  let squares = 0;
  for (let n = 0; n < SIZE; n++) {
    against[n * 2] = learned[n * 3]! - learned[n * 3 + 1]!;
    against[n * 2 + 1] = learned[n * 3 + 2]! - learned[n * 3 + 1]!;
    squares += against[n * 2]! ** 2 + against[n * 2 + 1]! ** 2;
  }
  // Twelve deviations fit in the 127 steps; the few beyond are cut.
  const unit = (12 * Math.sqrt(squares / against.length)) / 127;
  const weights = Int8Array.from(against, (weight) => Math.max(-127, Math.min(127, Math.round(weight / unit))));
  const [a, b, c] = [learned[SIZE * 3]!, learned[SIZE * 3 + 1]!, learned[SIZE * 3 + 2]!];
  return { buckets: SIZE, weights, unit, rarity, bias: [a - b, c - b] };
}

function rarityOf(rows: Sparse, count: number): Uint8Array {
  const known = documentCounts(rows, SIZE);
  return Uint8Array.from(known, (rowsWith) =>
    rowsWith === 0 ? 0 : Math.min(255, Math.round((Math.log((1 + count) / (1 + rowsWith)) + 1) * 16)),
  );
}

/** (1 + log count) × rarity, each row of length 1. */
export function weighted({ starts, buckets, values }: Sparse, rarity: Uint8Array): Sparse {
  const result = new Float32Array(values.length);
  for (let row = 0; row + 1 < starts.length; row++) {
    let squares = 0;
    for (let n = starts[row]!; n < starts[row + 1]!; n++) {
      const value = ((1 + Math.log(values[n]!)) * rarity[buckets[n]!]!) / 16;
      result[n] = value;
      squares += value * value;
    }
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let n = starts[row]!; n < starts[row + 1]!; n++) result[n]! *= scale;
  }
  return { starts, buckets, values: result };
}

function joined(sources: Source[]): Sparse {
  const rows = sources.reduce((sum, { labels }) => sum + labels.length, 0);
  const entries = sources.reduce((sum, source) => sum + source.rows.buckets.length, 0);
  const all: Sparse = {
    starts: new Int32Array(rows + 1),
    buckets: new Int32Array(entries),
    values: new Float32Array(entries),
  };
  let row = 0;
  let at = 0;
  for (const { rows: own, labels } of sources) {
    all.buckets.set(own.buckets, at);
    all.values.set(own.values, at);
    for (let n = 1; n <= labels.length; n++) all.starts[row + n] = at + own.starts[n]!;
    row += labels.length;
    at += own.buckets.length;
  }
  return all;
}
