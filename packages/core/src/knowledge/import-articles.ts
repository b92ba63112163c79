import { audited } from "../audit/audited.ts";
import * as z from "zod";
import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { actorId, permit } from "../team/permit.ts";
import type { Article } from "./article.ts";
import { saysTheSame } from "./article-content.ts";
import { ArticleFormat } from "./article-file.ts";
import { lastVersion } from "./article-versions.ts";
import { articlesIn } from "./articles-in.ts";
import { listArticles, mustHaveRoom } from "./list-articles.ts";
import { changesTo } from "./save-article.ts";

// Two records each, of at most 100 KB, in a transaction of at most 4 MB.
const BATCH = 20;

export const Asked = z.strictObject({ text: z.string(), format: ArticleFormat, dryRun: z.boolean().default(false) });

export type ImportedArticles = { added: number; changed: number; same: number };

/**
 * Brings in the articles of a file, all or, when anything is wrong with it, none. What is not in the file stays as it is; the same
 * file again changes nothing, and one that was cut off is gone on with by importing it again.
 * @throws Refusal with every problem of the file, each with its line
 */
export async function importArticles(ctx: Context, brand: string, input: unknown): Promise<ImportedArticles> {
  permit(ctx, "approve", brand);
  const { text, format, dryRun } = parse(Asked, input);
  await getBrand(ctx, brand);
  const articles = await articlesIn(text, format);
  const known = new Map((await listArticles(ctx, brand)).map((article) => [nameOf(article), article]));
  const added = articles.filter((article) => !known.has(nameOf(article))).length;
  mustHaveRoom(known.size, added);
  if (dryRun) return countsOf(articles.map((article) => outcome(known.get(nameOf(article)), article)));
  const outcomes: Outcome[] = [];
  for (let done = 0; done < articles.length; done += BATCH)
    outcomes.push(...(await bring(ctx, brand, articles.slice(done, done + BATCH))));
  return countsOf(outcomes);
}

const nameOf = ({ language, id }: Article) => `${language}#${id}`;

type Outcome = keyof ImportedArticles;

function outcome(before: Article | undefined, article: Article): Outcome {
  if (!before) return "added";
  return saysTheSame(before, article) ? "same" : "changed";
}

function countsOf(outcomes: readonly Outcome[]): ImportedArticles {
  const counts = { added: 0, changed: 0, same: 0 };
  for (const each of outcomes) counts[each]++;
  return counts;
}

async function bring(ctx: Context, brand: string, articles: Article[]): Promise<Outcome[]> {
  const stamp = { changedAt: ctx.now().toISOString(), changedBy: actorId(ctx) };
  return retryOnConflict(async () => {
    const found = await ctx.store.getMany<Article>([
      ...articles.map(({ language, id }) => keys.article(brand, language, id)),
      ...articles.map(({ language, id }) => keys.articleVersion(brand, language, id, 1)),
    ]);
    const outcomes = articles.map((article, n) => outcome(found[n], article));
    const changes = await Promise.all(
      articles.map(async (article, n) => {
        if (outcomes[n] === "same") return [];
        const hadVersions = found[articles.length + n] !== undefined;
        const last = found[n]?.version ?? (hadVersions ? await lastVersion(ctx, brand, article) : 0);
        return changesTo(brand, found[n], { ...article, ...stamp, version: last + 1 });
      }),
    );
    const brought = articles.filter((_, n) => outcomes[n] !== "same").map(nameOf);
    if (brought.length > 0)
      await ctx.store.commit([
        ...changes.flat(),
        ...audited(ctx, { brand, what: "articles.imported", after: { articles: brought } }),
      ]);
    return outcomes;
  });
}
