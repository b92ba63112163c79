import { mayFollow, TAGS } from "./tags.ts";

/** Scores of each tag for each unit (row by row), and of each tag after another. */
export type TagScores = { units: Float32Array; after: Float32Array };

/** The best tags of a text (Viterbi). */
export function bestTags({ units, after }: TagScores): Uint8Array {
  const count = units.length / TAGS;
  const tags = new Uint8Array(count);
  if (count === 0) return tags;
  const from = new Uint8Array(count * TAGS);
  let best = new Float32Array(TAGS).fill(-Infinity);
  for (let tag = 0; tag < TAGS; tag++) if (mayFollow(0, tag)) best[tag] = units[tag]! + after[tag]!;
  for (let n = 1; n < count; n++) {
    const next = new Float32Array(TAGS).fill(-Infinity);
    for (let tag = 0; tag < TAGS; tag++)
      for (let before = 0; before < TAGS; before++) {
        if (!mayFollow(before, tag)) continue;
        const score = best[before]! + after[before * TAGS + tag]!;
        if (score > next[tag]!) {
          next[tag] = score;
          from[n * TAGS + tag] = before;
        }
      }
    for (let tag = 0; tag < TAGS; tag++) next[tag]! += units[n * TAGS + tag]!;
    best = next;
  }
  let tag = best.indexOf(Math.max(...best));
  for (let n = count - 1; n >= 0; n--) {
    tags[n] = tag;
    tag = from[n * TAGS + tag]!;
  }
  return tags;
}
