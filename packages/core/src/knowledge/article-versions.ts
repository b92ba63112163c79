import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { permit } from "../team/permit.ts";
import type { Article } from "./article.ts";

const MOST = 100;

/** What an article said before, newest first, at most 100; a removed one's last words among them, so that saving them again restores it. */
export async function articleVersions(ctx: Context, brand: string, language: string, id: string): Promise<Article[]> {
  permit(ctx, "read", brand);
  const [now, { items }] = await Promise.all([
    ctx.store.get(keys.article(brand, language, id)),
    ctx.store.page<Article>(keys.articleVersions(brand, language, id), { backwards: true, limit: MOST }),
  ]);
  if (!now && items.length === 0)
    throw new Refusal("not-found", { code: "refusal.never-article", id, language, brand });
  return items.map(({ value }) => value);
}

/** The number of the last version that was kept of an article, removed ones too; 0 when there was none. */
export async function lastVersion(
  ctx: Context,
  brand: string,
  { language, id }: Pick<Article, "language" | "id">,
): Promise<number> {
  const { items } = await ctx.store.page<Article>(keys.articleVersions(brand, language, id), {
    backwards: true,
    limit: 1,
  });
  return items[0]?.value.version ?? 0;
}
