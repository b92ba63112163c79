import type { Brand } from "../brand/brand.ts";
import { parseTerms } from "../brand/terms.ts";
import { withCorrection } from "../classification/apply-correction.ts";
import type { Classification } from "../classification/classifier.ts";
import type { Context } from "../context.ts";
import type { Incoming } from "./mention.ts";

/** Judges a mention with what is known of the brand: its own names are never evidence, and what people corrected stays corrected. */
export async function classifyIncoming(ctx: Context, brand: Brand, incoming: Incoming): Promise<Classification> {
  const { title, text, language, rating, kind } = incoming;
  const terms = parseTerms(brand.terms).any.flatMap(({ all }) => all.map((term) => term.text));
  const judged = await ctx.classifier.classify({
    text,
    kind,
    names: [...new Set([brand.name, ...terms])],
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language }),
    ...(rating && { rating }),
  });
  return brand.corrected ? withCorrection(ctx, brand.id, text, judged) : judged;
}
