import type { Language } from "@earshot/core/brand/brand";
import type { Writer } from "@earshot/core/draft/writer";
import type { Article } from "@earshot/core/knowledge/article";
import { rankArticles } from "../knowledge/find-articles.ts";
import type { QuestionCase } from "./read-lines.ts";

/** `first`, `third`: the right article is the first, or among three. `given`: it is also offered as the answer. `silent`: none is, where none answers. */
export type QuestionScore = { first: number; third: number; given: number; silent: number };

export function questionScore(
  cases: readonly QuestionCase[],
  language: Language,
  articles: readonly Article[],
  writer: Writer,
): QuestionScore {
  const answered = cases.filter(({ article }) => article !== null);
  const open = cases.filter(({ article }) => article === null);
  const place = ({ question, article }: QuestionCase) =>
    rankArticles(question, language, articles).findIndex(({ article: { id } }) => id === article);
  const places = answered.map(place);
  const share = (some: readonly unknown[], all: readonly unknown[]) => some.length / all.length;
  return {
    first: share(
      places.filter((at) => at === 0),
      places,
    ),
    third: share(
      places.filter((at) => at >= 0 && at < 3),
      places,
    ),
    given: share(
      answered.filter(({ question, article }) => writer.find(question, language, articles)[0]?.article.id === article),
      answered,
    ),
    silent: share(
      open.filter(({ question }) => writer.find(question, language, articles).length === 0),
      open,
    ),
  };
}
