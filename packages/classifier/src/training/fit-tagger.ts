import { bestTags } from "../reading/decode-tags.ts";
import { shuffle } from "./shuffle.ts";
import { TAGS } from "../reading/tags.ts";

export type Tagged = { features: Int32Array[]; tags: Uint8Array };
export type TagWeights = { keys: Int32Array; weights: Float32Array; after: Float32Array };

/** An averaged structured perceptron (Collins 2002) over hashed features. Deterministic. */
export function fitTagger(texts: Tagged[], { epochs, least }: { epochs: number; least: number }): TagWeights {
  const counts = new Map<number, number>();
  for (const { features } of texts)
    for (const unit of features) for (const key of unit) counts.set(key, (counts.get(key) ?? 0) + 1);
  const keys = Int32Array.from([...counts].filter(([, times]) => times >= least).map(([key]) => key));
  const rowOf = new Map<number, number>();
  for (const [n, key] of keys.entries()) rowOf.set(key, n);
  const rows = texts.map(({ features }) =>
    features.map((unit) => Int32Array.from(unit, (key) => rowOf.get(key) ?? -1).filter((row) => row >= 0)),
  );
  const w = new Float32Array(keys.length * TAGS);
  const total = new Float64Array(w.length);
  const after = new Float32Array(TAGS * TAGS);
  const totalAfter = new Float64Array(after.length);
  let step = 1;
  const order = Int32Array.from(texts, (_, n) => n);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, epoch + 1);
    for (const n of order) {
      step++;
      const found = bestTags({ units: scoresOf(rows[n]!, w), after });
      const { tags } = texts[n]!;
      for (let unit = 0; unit < tags.length; unit++) {
        const right = tags[unit]!;
        const got = found[unit]!;
        const before = unit > 0 ? tags[unit - 1]! : 0;
        const gotBefore = unit > 0 ? found[unit - 1]! : 0;
        if (right !== got)
          for (const row of rows[n]![unit]!) {
            w[row * TAGS + right]! += 1;
            total[row * TAGS + right]! += step;
            w[row * TAGS + got]! -= 1;
            total[row * TAGS + got]! -= step;
          }
        if (right !== got || before !== gotBefore) {
          after[before * TAGS + right]! += 1;
          totalAfter[before * TAGS + right]! += step;
          after[gotBefore * TAGS + got]! -= 1;
          totalAfter[gotBefore * TAGS + got]! -= step;
        }
      }
    }
  }
  return {
    keys,
    weights: Float32Array.from(w, (each, n) => each - total[n]! / step),
    after: Float32Array.from(after, (each, n) => each - totalAfter[n]! / step),
  };
}

/** Tag scores of a text's units, given the rows of their features. */
export function scoresOf(rows: Int32Array[], weights: Float32Array): Float32Array {
  const scores = new Float32Array(rows.length * TAGS);
  for (const [unit, own] of rows.entries())
    for (const row of own)
      for (let tag = 0; tag < TAGS; tag++) scores[unit * TAGS + tag]! += weights[row * TAGS + tag]!;
  return scores;
}
