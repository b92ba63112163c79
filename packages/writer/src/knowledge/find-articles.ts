import type { Language } from "@earshot/core/brand/brand";
import type { Hit } from "@earshot/core/draft/writer";
import type { Article } from "@earshot/core/knowledge/article";
import { replyLanguage } from "../reply-language.ts";
import { articleIndex, type ArticleIndex } from "./article-index.ts";
import { answersIt } from "./answers-it.ts";
import { loadTopics } from "./load-topics.ts";
import { queryOf } from "./query.ts";
import { sentencesThatAnswer } from "./sentences-that-answer.ts";

export type Ranked = { article: Article; score: number };

const SHOWN = 3;
/** So many indexes are kept, the oldest goes first: some brands in their languages. */
const KEPT = 12;
const kept = new Map<string, ArticleIndex>();

/** Articles that answer a question, the best first; none where none does. */
export async function findArticles(
  question: string,
  language: string,
  articles: readonly Article[] = [],
): Promise<Hit[]> {
  const tongue = replyLanguage(language);
  if (tongue) await loadTopics(tongue);
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
export async function rankArticles(
  question: string,
  language: Language,
  articles: readonly Article[],
): Promise<Ranked[]> {
  await loadTopics(language);
  return indexFor(articles, language)?.search(queryOf(question, language)) ?? [];
}

/** A brand's index is made once and kept while its articles stay as they are. */
function indexFor(articles: readonly Article[], language: Language): ArticleIndex | undefined {
  const own = articles.filter((article) => article.language === language);
  if (own.length === 0) return undefined;
  const key = own.map(({ id, version, changedAt }) => `${language} ${id}@${version} ${changedAt}`).join("\n");
  const known = kept.get(key);
  if (known) return known;
  const made = articleIndex(own, language);
  kept.set(key, made);
  for (const oldest of [...kept.keys()].slice(0, kept.size - KEPT)) kept.delete(oldest);
  return made;
}
