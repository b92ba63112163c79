import type { Article } from "@earshot/core/knowledge/article";
import { stateOf, type ArticleState } from "./article-state.ts";

export type ArticleFilter = {
  /** Each word must stand somewhere in it. */
  words: string;
  language: Article["language"] | undefined;
  state: ArticleState | undefined;
  /** Empty: those that nobody owns. */
  owner: string | undefined;
};

export const noFilter: ArticleFilter = { words: "", language: undefined, state: undefined, owner: undefined };

/** Articles with the same id, which are translations of each other. */
export type ArticleGroup = { id: string; articles: Article[] };

/** What is looked for, translations beside each other, by id. */
export function filterArticles(articles: readonly Article[], filter: ArticleFilter, today: string): ArticleGroup[] {
  const words = plain(filter.words).split(/\s+/u).filter(Boolean);
  const groups = new Map<string, ArticleGroup>();
  for (const article of articles) {
    if (filter.language !== undefined && article.language !== filter.language) continue;
    if (filter.owner !== undefined && article.owner !== filter.owner) continue;
    if (filter.state !== undefined && !isIn(article, filter.state, today)) continue;
    if (words.length > 0 && !hasAll(article, words)) continue;
    const group = groups.get(article.id) ?? { id: article.id, articles: [] };
    group.articles.push(article);
    groups.set(article.id, group);
  }
  return [...groups.values()];
}

/** What ends soon still holds. */
function isIn(article: Article, wanted: ArticleState, today: string): boolean {
  const state = stateOf(article, today);
  return state === wanted || (wanted === "holds" && state === "ends-soon");
}

function hasAll({ id, title, text, questions }: Article, words: readonly string[]): boolean {
  const whole = plain([id, title, text, ...questions].join(" "));
  return words.every((word) => whole.includes(word));
}

/** Without accents, points and case, as people type when they look for something. */
function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
