import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { permit } from "../team/permit.ts";
import { kept } from "./save-article.ts";

/** Takes an article away: no draft rests on it from now on. Its versions stay, its last words among them, so that saving one of them restores it. */
export async function removeArticle(ctx: Context, brand: string, language: string, id: string): Promise<void> {
  permit(ctx, "approver");
  await retryOnConflict(async () => {
    const article = await ctx.store.get(keys.article(brand, language, id));
    if (!article) throw new Refusal("not-found", `There is no article ${id} in ${language} of ${brand}.`);
    await ctx.store.commit([{ remove: keys.article(brand, language, id), if: article.version }, kept(brand, article)]);
  });
}
