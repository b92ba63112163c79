import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import type { Classification } from "./classifier.ts";
import type { Correction } from "./correction.ts";
import { bareText, isAlike, sketchOf } from "./sketch.ts";

/** Shorter texts (emoji, a single letter) are alike without meaning the same. */
const LEAST = 3;

/** The judgement with what a person said of the same text, or one nearly the same, put over it. One request. */
export async function withCorrection(
  ctx: Context,
  brand: string,
  text: string,
  judged: Classification,
): Promise<Classification> {
  const bare = bareText(text);
  if (bare.length < LEAST) return judged;
  const found = await ctx.store.getMany(sketchOf(bare).map((sketch) => keys.correctionFor(brand, sketch)));
  const fitting = found.find((correction) => correction && isAlike(correction.bare, bare));
  return fitting ? corrected(judged, fitting, fitting.bare === bare) : judged;
}

/** A judgement with a correction put over it; `by` names both. */
export function corrected(judged: Classification, { id, verdict, by }: Correction, same: boolean): Classification {
  const { score: _, ...rest } = judged;
  const because = `${same ? "a person said so" : "a person said so of nearly the same text"} (${by})`;
  return {
    ...(verdict.sentiment ? rest : judged),
    ...Object.fromEntries(Object.entries(verdict).filter(([, value]) => value !== undefined)),
    evidence: [{ label: "correction", because, weight: 1 }, ...judged.evidence],
    by: `${judged.by}+${id}`,
  };
}
