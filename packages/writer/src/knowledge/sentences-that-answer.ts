import { sentencesOf } from "@earshot/core/draft/sentences";
import type { Article } from "@earshot/core/knowledge/article";
import { flowing } from "@earshot/core/knowledge/says";
import type { Query } from "./query.ts";
import { termsOf } from "./terms.ts";
import { topicsIn } from "./topics.ts";

/** A reply is short: so many letters of an article at most. */
const LETTERS = 260;
const LETTERS_HAN = 110;
/** What comes nearly as near as the best sentence is given, too. */
const CLOSE = 0.75;
/** More than this is no answer but a leaflet. */
const MOST = 2;

/** The sentences of an article that come nearest to the question, in the article's order and words. */
export function sentencesThatAnswer(query: Query, { text }: Article): string[] {
  const sentences = sentencesOf(flowing(text))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "")
    .map((sentence, at) => ({ sentence, at, score: nearness(sentence, query) - at * 0.01 }));
  const best = Math.max(...sentences.map(({ score }) => score));
  const most = query.language === "zh-Hant" ? LETTERS_HAN : LETTERS;
  const chosen: typeof sentences = [];
  let letters = 0;
  for (const each of sentences.toSorted((a, b) => b.score - a.score)) {
    if (chosen.length >= MOST) break;
    if (chosen.length > 0 && (each.score < CLOSE * best || letters + each.sentence.length > most)) continue;
    chosen.push(each);
    letters += each.sentence.length;
  }
  return chosen.toSorted((a, b) => a.at - b.at).map(({ sentence }) => sentence);
}

function nearness(sentence: string, { terms, topics, language }: Query): number {
  const own = new Set(termsOf(sentence, language));
  let score = 0;
  for (const [term, telling] of terms) if (own.has(term)) score += telling + (/\p{N}/u.test(term) ? 0.5 : 0);
  for (const topic of new Set(topicsIn(sentence, language))) if (topics.has(topic)) score += 2;
  return score / Math.sqrt(8 + own.size);
}
