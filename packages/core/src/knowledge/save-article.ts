import { audited } from "../audit/audited.ts";
import * as z from "zod";
import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import type { Change } from "../store.ts";
import { actorId, permit } from "../team/permit.ts";
import type { Said } from "../words/said.ts";
import { Article } from "./article.ts";
import { saysTheSame, tidied, wrongDays } from "./article-content.ts";
import { lastVersion } from "./article-versions.ts";
import { listArticles, mustHaveRoom } from "./list-articles.ts";

export const Asked = Article.extend({ version: z.number().int().nonnegative().optional() });

/**
 * An article as it was given to be saved, and the version that it was loaded at.
 * @throws Refusal `bad-input` that names what is wrong
 */
export function checkedArticle(language: string, id: string, input: unknown) {
  const { version: seen, ...given } = parse(Asked, { ...tidied(input), language, id });
  const wrong = wrongDays(given);
  if (wrong) throw new Refusal("bad-input", wrong);
  return { given, seen };
}

/**
 * Stores an article and keeps what it said before as a version; the same content again makes no new version.
 * @param input the article; with the `version` that it was loaded at (0: there is none yet) it is refused as stale when somebody changed it since
 */
export async function saveArticle(
  ctx: Context,
  brand: string,
  language: string,
  id: string,
  input: unknown,
): Promise<Article> {
  permit(ctx, "approve", brand);
  const { given, seen } = checkedArticle(language, id, input);
  await getBrand(ctx, brand);
  return retryOnConflict(async () => {
    const before = await ctx.store.get(keys.article(brand, given.language, given.id));
    mustBeAsSeen(before, seen);
    const next: Article = { ...given, version: 1, changedAt: ctx.now().toISOString(), changedBy: actorId(ctx) };
    if (before && saysTheSame(before, next)) return before;
    if (!before) mustHaveRoom((await listArticles(ctx, brand)).length, 1);
    next.version = (before?.version ?? (await lastVersion(ctx, brand, next))) + 1;
    await ctx.store.commit([
      ...changesTo(brand, before, next),
      ...audited(ctx, { brand, what: "article.saved", about: `${next.language}#${next.id}`, before, after: next }),
    ]);
    return next;
  });
}

function mustBeAsSeen(before: Article | undefined, seen: number | undefined): void {
  if (seen === undefined || seen === (before?.version ?? 0)) return;
  const by = before && { by: before.changedBy, at: before.changedAt };
  const why: Said = !before
    ? { code: "refusal.article-removed" }
    : seen === 0
      ? { code: "refusal.article-exists", id: before.id, language: before.language }
      : { code: "refusal.article-changed" };
  throw new Refusal("stale", why, { changed: [], ...by });
}

/** The writes of an article that was changed or added: itself, and what it said before. */
export function changesTo(brand: string, before: Article | undefined, next: Article): Change[] {
  const { language, id } = next;
  const put: Change = { put: keys.article(brand, language, id), value: next, if: before?.version ?? "absent" };
  return before ? [put, kept(brand, before)] : [put];
}

/** The write that keeps what an article said. */
export function kept(brand: string, article: Article): Change {
  const { language, id, version } = article;
  return { put: keys.articleVersion(brand, language, id, version), value: article };
}
