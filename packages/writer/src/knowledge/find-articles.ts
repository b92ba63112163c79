import type { Language } from "@earshot/core/brand/brand";
import type { Hit } from "@earshot/core/draft/writer";
import type { Article } from "@earshot/core/knowledge/article";
import { replyLanguage } from "../reply-language.ts";
import { articleIndex, type ArticleIndex } from "./article-index.ts";
import { answersIt } from "./answers-it.ts";
import { queryOf } from "./query.ts";
import { sentencesThatAnswer } from "./sentences-that-answer.ts";

export type Ranked = { article: Article; score: number };

const SHOWN = 3;
let kept: { key: string; index: ArticleIndex } | undefined;

/** Articles that answer a question, the best first; none where none does. */
export function findArticles(question: string, language: string, articles: readonly Article[] = []): Hit[] {
  const tongue = replyLanguage(language);
  const index = tongue && indexFor(articles, tongue);
  if (!index) return [];
  const query = queryOf(question, tongue);
  return index
    .search(query)
    .slice(0, SHOWN)
    .filter((hit) => answersIt(hit, query, index))
    .map(({ article, score }) => ({ article, score, sentences: sentencesThatAnswer(query, article) }));
}

/** All articles that come near, the nearest first, whether or not they answer. */
export function rankArticles(question: string, language: Language, articles: readonly Article[]): Ranked[] {
  return indexFor(articles, language)?.search(queryOf(question, language)) ?? [];
}

/** A brand's index is made once and kept while its articles stay as they are; one is kept at a time. */
function indexFor(articles: readonly Article[], language: Language): ArticleIndex | undefined {
  const own = articles.filter((article) => article.language === language);
  if (own.length === 0) return undefined;
  const key = own.map(({ id, version }) => `${language} ${id}@${version}`).join("\n");
  if (kept?.key !== key) kept = { key, index: articleIndex(own, language) };
  return kept.index;
}
