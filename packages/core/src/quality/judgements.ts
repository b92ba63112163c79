import type { Context } from "../context.ts";
import { idOf } from "../ids.ts";
import { keys } from "../keys.ts";
import type { QualityAct } from "./acts.ts";
import { judged, type Judged } from "./quality.ts";

/** What a person corrected of a judgement. */
export type CorrectedJudgement = {
  conversation: string;
  at: string;
  language: string;
  classifier: string;
  parts: Judged[];
};

/** What acts corrected, by the corrections that are stored; `lost`: how many are no longer kept. */
export async function correctedBy(
  ctx: Context,
  brand: string,
  acts: readonly QualityAct[],
): Promise<{ corrections: CorrectedJudgement[]; lost: number }> {
  const found = await ctx.store.getMany(
    acts.map(({ about, at }) => keys.correction(brand, idOf("x", brand, about, at))),
  );
  const corrections = found.flatMap((correction, n): CorrectedJudgement[] => {
    if (!correction) return [];
    const { language, verdict, corrected } = correction;
    const [classifier = ""] = corrected.split("+");
    const { conversation, at } = acts[n]!;
    return [{ conversation, at, language, classifier, parts: judged.filter((part) => verdict[part] !== undefined) }];
  });
  return { corrections, lost: acts.length - corrections.length };
}
