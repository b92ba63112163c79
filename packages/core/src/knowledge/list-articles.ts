import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import { dayOf } from "../digest/calendar.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { permit } from "../team/permit.ts";
import { holdsOn, type Article } from "./article.ts";

/** The most articles that a brand keeps. */
export const MOST_ARTICLES = 5000;

/** A brand's articles, by id, translations beside each other; at most 5000. */
export async function listArticles(ctx: Context, brand: string): Promise<Article[]> {
  permit(ctx, "read", brand);
  return readArticles(ctx, brand);
}

/** What holds today in the brand's own calendar, in every language: all that a draft may take facts from. */
export async function validArticles(ctx: Context, brand: Pick<Brand, "id" | "timeZone">): Promise<Article[]> {
  const today = dayOf(ctx.now(), brand.timeZone);
  return (await readArticles(ctx, brand.id)).filter((article) => holdsOn(article, today));
}

/** The same, whoever asks. */
export async function readArticles(ctx: Pick<Context, "store">, brand: string): Promise<Article[]> {
  const { items } = await ctx.store.page<Article>(keys.knowledge(brand), { limit: MOST_ARTICLES });
  return items.map(({ value }) => value).sort(byId);
}

const byId = (a: Article, b: Article) => {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return a.language < b.language ? -1 : 1;
};

/** Refuses more articles than a brand keeps. */
export function mustHaveRoom(kept: number, more: number): void {
  if (kept + more <= MOST_ARTICLES) return;
  throw new Refusal("too-large", { code: "refusal.articles-many", most: MOST_ARTICLES, kept, more });
}
