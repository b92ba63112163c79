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
const CLOSE = 0.65;
/** A topic tells more than a word. */
const TOPIC = 1.5;
/** More than this is no answer but a leaflet. */
const MOST = 2;

/** The sentences of an article that come nearest to the question, in the article's order and words. */
export function sentencesThatAnswer(query: Query, { text }: Article): string[] {
  const sentences = sentencesOf(flowing(text))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "")
    .map((sentence, at) => ({ sentence, at, shared: sharedWith(query, sentence) }));
  const having = new Map<string, number>();
  for (const { shared } of sentences) for (const term of shared.keys()) having.set(term, (having.get(term) ?? 0) + 1);
  const scored = sentences.map((each) => ({ ...each, score: nearness(each.shared, having) - each.at * 0.01 }));
  const best = Math.max(...scored.map(({ score }) => score));
  const most = query.language === "zh-Hant" ? LETTERS_HAN : LETTERS;
  const chosen: typeof scored = [];
  let letters = 0;
  for (const each of scored.toSorted((a, b) => b.score - a.score)) {
    if (chosen.length >= MOST) break;
    if (chosen.length > 0 && (each.score < CLOSE * best || letters + each.sentence.length > most)) continue;
    chosen.push(each);
    letters += each.sentence.length;
  }
  return chosen.toSorted((a, b) => a.at - b.at).map(({ sentence }) => sentence);
}

/** The question's terms and topics that a sentence has, with what each counts. */
function sharedWith({ terms, topics, language }: Query, sentence: string): Map<string, number> {
  const own = new Set(termsOf(sentence, language));
  const shared = new Map<string, number>();
  for (const [term, telling] of terms) if (own.has(term)) shared.set(term, telling + (/\p{N}/u.test(term) ? 0.5 : 0));
  for (const topic of topicsIn(sentence, language))
    if (topics.has(topic)) shared.set(`§${topic}`, TOPIC * topics.get(topic)!);
  return shared;
}

/** What only this sentence has, a place or a day, tells which of them is meant; what all have tells nothing. */
function nearness(shared: ReadonlyMap<string, number>, having: ReadonlyMap<string, number>): number {
  let score = 0;
  for (const [term, counts] of shared) score += counts * (0.3 + 1 / having.get(term)!);
  return score;
}
