import type { ArticleIndex, Found } from "./article-index.ts";
import { kinOf } from "./kin.ts";
import type { Query } from "./query.ts";

/** How much of what a question is about an article must have; found on the questions of `evaluation/questions/seen`. */
export const enough = { share: 0.17, topic: 8, unknown: 0.3 };

/** Whether an article covers what is asked, and does not only share a word with it: what the question is most about must be there, or its kin. */
export function answersIt({ matched }: Pick<Found, "matched">, query: Query, index: ArticleIndex): boolean {
  return hasMain(matched, query) && coverage(matched, query, index) >= enough.share;
}

export function hasMain(matched: ReadonlySet<string>, { main }: Query): boolean {
  return main === undefined || matched.has(`§${main}`) || [...kinOf(main)].some((topic) => matched.has(`§${topic}`));
}

/** The share of the question's weight that the article has, 0 to 1. */
export function coverage(matched: ReadonlySet<string>, { terms, topics }: Query, index: ArticleIndex): number {
  let all = 0;
  let had = 0;
  const count = (term: string, weight: number) => {
    const known = index.frequency(term);
    const rarity = Math.log(1 + (index.size - known + 0.5) / (known + 0.5));
    all += weight * rarity;
    if (matched.has(term)) had += weight * rarity;
  };
  for (const [term, telling] of terms) count(term, index.frequency(term) === 0 ? enough.unknown * telling : telling);
  for (const [topic, likely] of topics) count(`§${topic}`, enough.topic * likely ** 2);
  return all === 0 ? 0 : had / all;
}
