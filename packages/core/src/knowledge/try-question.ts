import * as z from "zod";
import { Language } from "../brand/brand.ts";
import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import type { Hit } from "../draft/writer.ts";
import { parse } from "../parse.ts";
import { permit } from "../team/permit.ts";
import { validArticles } from "./list-articles.ts";

const MOST = 10;

export const Asked = z.strictObject({
  question: z.string().trim().min(1, "input.write-question").max(2000),
  /** The brand's usual language, or English, when absent. */
  language: Language.optional(),
});

/** What a draft would find in the knowledge that holds today, the best first, at most 10. */
export async function askKnowledge(ctx: Context, brandId: string, input: unknown): Promise<Hit[]> {
  permit(ctx, "read", brandId);
  const { question, language } = parse(Asked, input);
  const brand = await getBrand(ctx, brandId);
  const articles = await validArticles(ctx, brand);
  const hits = await ctx.writer.find(question, language ?? brand.usualLanguage ?? "en", articles);
  return hits.slice(0, MOST);
}
