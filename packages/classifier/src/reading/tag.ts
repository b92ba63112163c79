import type { Detail } from "@earshot/core/classification/reading";
import type { Reader } from "../model/reading-model.ts";
import type { Analysis } from "./analyse.ts";
import { bestTags } from "./decode-tags.ts";
import { tagFeatures } from "./tag-features.ts";
import { detailsOf, TAGS } from "./tags.ts";

/** The details of a text, each with its place. */
export function tag(reader: Reader, analysis: Analysis): Required<Detail>[] {
  const { units } = analysis;
  const { tagRows, tagWeights, tagUnit, tagAfter, tagEager } = reader;
  const scores = new Float32Array(units.length * TAGS);
  for (const [n, features] of tagFeatures(analysis).entries())
    for (const key of features) {
      const row = tagRows.get(key);
      if (row === undefined) continue;
      for (let at = 0; at < TAGS; at++) scores[n * TAGS + at]! += tagWeights[row * TAGS + at]!;
    }
  for (let n = 0; n < scores.length; n++) scores[n] = scores[n]! * tagUnit - (n % TAGS === 0 ? tagEager : 0);
  return detailsOf(analysis.text, units, bestTags({ units: scores, after: Float32Array.from(tagAfter) }));
}
