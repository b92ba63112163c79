import { audited } from "../audit/audited.ts";
import type { Context } from "../context.ts";
import { getBrand } from "../brand/change-brand.ts";
import { csvFile } from "../digest/csv.ts";
import { parse } from "../parse.ts";
import { permit } from "../team/permit.ts";
import type { Article } from "./article.ts";
import { cellOf, guarded } from "./article-cells.ts";
import { ArticleFormat, fileFields } from "./article-file.ts";
import { listArticles } from "./list-articles.ts";

/** A brand's articles as one file; importing it again changes nothing. */
export async function exportArticles(ctx: Context, brand: string, format: unknown): Promise<string> {
  permit(ctx, "read", brand);
  const asked = parse(ArticleFormat, format);
  await getBrand(ctx, brand);
  const articles = await listArticles(ctx, brand);
  await ctx.store.commit(
    audited(ctx, { brand, what: "exported.articles", after: { format: asked, count: articles.length } }),
  );
  if (asked === "csv") return csvOf(articles);
  return (await import("./write-article-markdown.ts")).markdownOf(articles);
}

function csvOf(articles: readonly Article[]): string {
  const rows = articles.map((article) =>
    fileFields.map((field) => {
      const value = article[field];
      return guarded(Array.isArray(value) ? cellOf(value) : (value ?? ""));
    }),
  );
  return csvFile([[...fileFields], ...rows]);
}
