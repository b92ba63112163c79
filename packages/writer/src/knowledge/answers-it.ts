import type { ArticleIndex, Found } from "./article-index.ts";
import { kinOf } from "./kin.ts";
import type { Query } from "./query.ts";

/**
 * How much of what a question is about an article must have, and how much where its title is about it; what a topic counts beside a word, and a word that
 * no article has. Found on the questions of `evaluation/questions/seen`.
 */
export const enough = { share: 0.4, titled: 0.25, topic: 8, unknown: 0.15 };

/** Topics whose answer differs from place to place. */
const LOCAL = new Set([
  "opening-hours",
  "early-late",
  "weekend",
  "holiday",
  "wheelchair",
  "toilet",
  "parking",
  "dogs",
  "baby",
  "children",
  "pram",
  "outdoor",
]);

type Candidate = Pick<Found, "matched" | "titled">;

/** Whether an article covers what is asked, and does not only share a word with it: what the question is most about must be there, and the place it names. */
export function answersIt(candidate: Candidate, query: Query, index: ArticleIndex): boolean {
  if (!hasMain(candidate, query) || isElsewhere(query, index)) return false;
  const titled = query.main.some((topic) => candidate.titled.has(topic));
  return coverage(candidate, query, index) >= (titled ? enough.titled : enough.share);
}

function hasMain({ matched }: Candidate, { main }: Query): boolean {
  const has = (topic: string) => matched.has(`§${topic}`);
  return main.length === 0 || main.some((topic) => has(topic) || [...kinOf(topic)].some(has));
}

/** It asks how something is at a place of which no article speaks. */
function isElsewhere({ main, names }: Query, index: ArticleIndex): boolean {
  return main.some((topic) => LOCAL.has(topic)) && names.some((name) => index.frequency(name) === 0);
}

/** The share of the question's weight that the article has, 0 to 1. */
export function coverage(
  { matched }: Pick<Candidate, "matched">,
  { terms, topics }: Query,
  index: ArticleIndex,
): number {
  let all = 0;
  let had = 0;
  const count = (term: string, weight: number) => {
    all += weight;
    if (matched.has(term)) had += weight;
  };
  for (const [term, telling] of terms) count(term, index.frequency(term) === 0 ? enough.unknown * telling : telling);
  for (const [topic, likely] of topics) count(`§${topic}`, enough.topic * likely ** 2);
  return all === 0 ? 0 : had / all;
}
