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
  /** The topics as they are searched for: what is less likely than the likeliest counts far less. */
  sought: Map<string, number>;
  /** What it is most likely about, if that is clear: the likeliest topic and what is nearly as likely. */
  main: readonly string[];
  /** Stems of what is written like a name in the middle of a sentence, and no word of the thesaurus. */
  names: readonly string[];
};

/** How like it must be to count as a topic, and how like for certain or to be what the question is mainly about; what a word of the thesaurus counts. */
export const likeness = { least: 0.08, sure: 0.3, most: 4, word: 0.3, main: 0.15, close: 0.85, contrast: 2 };

export function queryOf(question: string, language: Language): Query {
  const terms = new Map(termsOf(question, language).map((term) => [term, 1 - commonness(term, language)]));
  const likely = new Map(likelyTopics(question, language, likeness.most).filter(([, like]) => like >= likeness.least));
  for (const topic of topicsIn(question, language))
    likely.set(topic, (likely.get(topic) ?? 0) + likeness.word * likeness.sure);
  const best = Math.max(0, ...likely.values());
  return {
    language,
    names: namesIn(question, language),
    terms,
    topics: new Map([...likely].map(([topic, like]) => [topic, Math.min(1, like / likeness.sure)])),
    sought: new Map(
      [...likely].map(([topic, like]) => [
        topic,
        Math.min(1, like / likeness.sure) * (like / best) ** likeness.contrast,
      ]),
    ),
    main:
      best < likeness.main
        ? []
        : [...likely].filter(([, like]) => like >= likeness.close * best).map(([topic]) => topic),
  };
}

const NAME = /(?<=[\p{Ll}\p{N},] )\p{Lu}\p{Ll}{3,}/gu;

function namesIn(question: string, language: Language): string[] {
  const names = (question.match(NAME) ?? []).filter((name) => topicsIn(name, language).length === 0);
  return names.flatMap((name) => termsOf(name, language));
}
