import type { Language } from "@earshot/core/brand/brand";
import type { Writer } from "@earshot/core/draft/writer";
import type { Article } from "@earshot/core/knowledge/article";
import { rankArticles } from "../knowledge/find-articles.ts";
import type { QuestionCase } from "./read-lines.ts";

/** `first`, `third`: the right article is the first, or among three. `given`: it is also offered as the answer. `silent`: none is, where none answers. */
export type QuestionScore = { first: number; third: number; given: number; silent: number };

export async function questionScore(
  cases: readonly QuestionCase[],
  language: Language,
  articles: readonly Article[],
  writer: Writer,
): Promise<QuestionScore> {
  const tried = await Promise.all(
    cases.map(async ({ question, article }) => {
      const ranked = await rankArticles(question, language, articles);
      const [offered] = await writer.find(question, language, articles);
      const at = ranked.findIndex(({ article: { id } }) => id === article);
      return { article, at, offered: offered?.article.id };
    }),
  );
  const answered = tried.filter(({ article }) => article !== null);
  const open = tried.filter(({ article }) => article === null);
  const share = (some: readonly unknown[], all: readonly unknown[]) => some.length / all.length;
  return {
    first: share(
      answered.filter(({ at }) => at === 0),
      answered,
    ),
    third: share(
      answered.filter(({ at }) => at >= 0 && at < 3),
      answered,
    ),
    given: share(
      answered.filter(({ article, offered }) => offered === article),
      answered,
    ),
    silent: share(
      open.filter(({ offered }) => offered === undefined),
      open,
    ),
  };
}
