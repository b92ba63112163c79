import type { Context } from "../context.ts";
import { getBrand } from "../brand/change-brand.ts";
import { keys } from "../keys.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { withBias } from "./bias.ts";
import type { Bias } from "./classifier.ts";
import type { Correction } from "./correction.ts";

/** Corrections of a language's sentiment from which on a bias is learned, and how many more until it is learned anew. */
export const LEAST = 50;
const EVERY = 10;
const MOST = 1000;
const STEPS = 60;
/** Pulls towards no bias as strongly as this many corrections. */
const SHRINKAGE = 50;

/** Learns a language's two numbers anew from what a brand's people corrected, once there is enough of it. */
export async function learnBias(ctx: Context, brandId: string, language: string): Promise<void> {
  const { items } = await ctx.store.page<Correction>(keys.corrections(brandId), { limit: MOST });
  const own = items.map(({ value }) => value).filter((each) => each.language === language && usable(each));
  if (own.length < LEAST || own.length % EVERY !== 0) return;
  const bias = fitBias(own);
  await retryOnConflict(async () => {
    const brand = await getBrand(ctx, brandId);
    const changed = { ...brand, bias: { ...brand.bias, [language]: bias }, version: brand.version + 1 };
    await ctx.store.commit([{ put: keys.brand(brandId), value: changed, if: brand.version }]);
  });
  ctx.log.info("bias.learned", { brand: brandId, count: own.length });
}

const classes = ["negative", "neutral", "positive"] as const;

function usable({ verdict, probabilities }: Pick<Correction, "verdict" | "probabilities">): boolean {
  return probabilities !== undefined && classes.some((each) => each === verdict.sentiment);
}

/** Multinomial logistic regression with the two offsets as its only weights, by Newton-like steps, with L2 (ridge) shrinkage. */
export function fitBias(corrections: Pick<Correction, "verdict" | "probabilities">[]): Bias {
  const rows = corrections.filter(usable);
  let neutral = 0;
  let positive = 0;
  for (let step = 0; step < STEPS; step++) {
    let forNeutral = -SHRINKAGE * 0.25 * neutral;
    let forPositive = -SHRINKAGE * 0.25 * positive;
    for (const { verdict, probabilities } of rows) {
      const [, ofNeutral, ofPositive] = withBias(probabilities!, { neutral, positive });
      forNeutral += (verdict.sentiment === "neutral" ? 1 : 0) - ofNeutral;
      forPositive += (verdict.sentiment === "positive" ? 1 : 0) - ofPositive;
    }
    const rate = 2 / (rows.length + SHRINKAGE);
    neutral += forNeutral * rate;
    positive += forPositive * rate;
  }
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return { neutral: round(neutral), positive: round(positive), corrections: rows.length };
}
