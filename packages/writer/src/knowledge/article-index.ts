import type { Language } from "@earshot/core/brand/brand";
import type { Article } from "@earshot/core/knowledge/article";
import MiniSearch from "minisearch";
import { sentencesOf } from "@earshot/core/draft/sentences";
import { kinOf } from "./kin.ts";
import { likelyTopics } from "./likely-topics.ts";
import type { Query } from "./query.ts";
import { termsOf } from "./terms.ts";
import { topicsIn } from "./topics.ts";

type Doc = { id: string; title: string; questions: string; text: string; topics: string };
export type Found = {
  article: Article;
  score: number;
  matched: ReadonlySet<string>;
  /** Topics of its title and its question forms. */
  titled: ReadonlySet<string>;
};
export type ArticleIndex = {
  /** The nearest first; `matched` are the query's terms and topics (§…) that the article has. */
  search(query: Query): Found[];
  /** How many articles have a term or topic. */
  frequency(term: string): number;
};

/** How much each field and a shared topic count; found by trying values on the questions of `evaluation/questions/seen`. */
export const weights = {
  title: 3,
  questions: 1,
  text: 0.5,
  topics: 1,
  /** A topic tells more than a word. */
  topic: 2,
  /** How fast common words lose weight. */
  rarity: 3,
  /** A topic of the title counts as often as this. */
  titleTopics: 1,
  /** What an article is titled for, it mostly says of the topics of the same family as well. */
  kin: 1,
  /** How like a sentence must be to a topic to speak of it. */
  likely: 0.3,
  bm25: { k: 3, b: 0.7, d: 0 },
};

const SEARCHED = 5;

/** A brand's articles of one language, searched by BM25+ (MiniSearch) over stems and topics. */
export function articleIndex(articles: readonly Article[], language: Language): ArticleIndex {
  const search = new MiniSearch<Doc>({
    fields: ["title", "questions", "text", "topics"],
    tokenize: (text) => (text === "" ? [] : text.split(" ")),
    processTerm: (term) => term,
  });
  const docs = articles.map((article, n) => docOf(article, String(n), language));
  search.addAll(docs);
  const titles = articles.map(
    ({ title, questions }) => new Set([title, ...questions].flatMap((words) => topicsOf(words, language))),
  );
  const frequencies = new Map<string, number>();
  for (const { title, questions, text, topics } of docs)
    for (const term of new Set([title, questions, text, topics].join(" ").split(" ")))
      frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  return {
    frequency: (term) => frequencies.get(term) ?? 0,
    search({ terms, sought }) {
      const marked = new Map([...sought].map(([topic, likely]) => [`§${topic}`, likely]));
      return search
        .search([...terms.keys(), ...marked.keys()].join(" "), {
          boost: { title: weights.title, questions: weights.questions, text: weights.text, topics: weights.topics },
          bm25: weights.bm25,
          boostTerm: (term) =>
            term.startsWith("§") ? weights.topic * (marked.get(term) ?? 0) : (terms.get(term) ?? 0) ** weights.rarity,
        })
        .slice(0, SEARCHED)
        .map(({ id, score, queryTerms }) => ({
          article: articles[Number(id)]!,
          score,
          matched: new Set(queryTerms),
          titled: titles[Number(id)]!,
        }));
    },
  };
}

function docOf({ title, questions, text }: Article, id: string, language: Language): Doc {
  const asked = questions.join("\n");
  const titled = [title, ...questions].flatMap((words) => topicsOf(words, language));
  const topics = [
    ...Array.from({ length: weights.titleTopics }, () => titled).flat(),
    ...Array.from({ length: weights.kin }, () => [...new Set(titled.flatMap((topic) => [...kinOf(topic)]))]).flat(),
    ...sentencesOf(text).flatMap((sentence) => topicsOf(sentence, language)),
  ];
  const stems = (words: string) => termsOf(words, language).join(" ");
  return {
    id,
    title: stems(title),
    questions: stems(asked),
    text: stems(text),
    topics: topics.map((topic) => `§${topic}`).join(" "),
  };
}

/** Topics whose words stand in a text, and the one that it is most like. */
function topicsOf(text: string, language: Language): string[] {
  const likely = likelyTopics(text, language, 2).filter(([, like]) => like >= weights.likely);
  return [...topicsIn(text, language), ...likely.map(([topic]) => topic)];
}
