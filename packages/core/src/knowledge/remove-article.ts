import { audited } from "../audit/audited.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { permit } from "../team/permit.ts";
import { kept } from "./save-article.ts";

/** Takes an article away: no draft rests on it from now on. Its versions stay, its last words among them, so that saving one of them restores it. */
export async function removeArticle(ctx: Context, brand: string, language: string, id: string): Promise<void> {
  permit(ctx, "approve", brand);
  await retryOnConflict(async () => {
    const article = await ctx.store.get(keys.article(brand, language, id));
    if (!article) throw new Refusal("not-found", { code: "refusal.no-article", id, language, brand });
    await ctx.store.commit([
      { remove: keys.article(brand, language, id), if: article.version },
      kept(brand, article),
      ...audited(ctx, { brand, what: "article.removed", about: `${language}#${id}`, before: article }),
    ]);
  });
}
