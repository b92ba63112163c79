import type { Language } from "@earshot/core/brand/brand";
import { commonness } from "./common.ts";
import { likelyTopics } from "./likely-topics.ts";
import { termsOf } from "./terms.ts";
import { topicsIn } from "./topics.ts";

/** A question as it is searched for: stems and topics, each with how telling it is, 0 to 1. */
export type Query = {
  language: Language;
  terms: Map<string, number>;
  topics: Map<string, number>;
  /** What it is most likely about, if that is clear. */
  main: string | undefined;
};

/** How like it must be to count as a topic, and how like for certain or to be what the question is mainly about; what a word of the thesaurus counts. */
export const likeness = { least: 0.08, sure: 0.3, most: 4, word: 0.3, main: 0.3 };

export function queryOf(question: string, language: Language): Query {
  const terms = new Map(termsOf(question, language).map((term) => [term, 1 - commonness(term, language)]));
  const topics = new Map<string, number>();
  const likely = likelyTopics(question, language, likeness.most);
  const raise = (topic: string, to: number) => topics.set(topic, Math.max(topics.get(topic) ?? 0, to));
  for (const [topic, like] of likely) if (like >= likeness.least) raise(topic, Math.min(1, like / likeness.sure));
  for (const topic of topicsIn(question, language)) raise(topic, Math.min(1, (topics.get(topic) ?? 0) + likeness.word));
  const [first] = [...topics].toSorted((a, b) => b[1] - a[1]);
  return { language, terms, topics, main: first && first[1] * likeness.sure >= likeness.main ? first[0] : undefined };
}
