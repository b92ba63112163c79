import type { Language } from "@earshot/core/brand/brand";
import { topicLists } from "./load-topics.ts";
import { plain, termsOf } from "./terms.ts";

/** Questions of known topics as tf-idf vectors: for each feature, which of them have it. */
type Model = {
  /** Topic, length of the vector, and how much the example counts. */
  examples: { topic: string; length: number; counts: number }[];
  having: Map<string, number[]>;
  rarity: Map<string, number>;
};

const models = new Map<Language, Model>();
const GRAM = 4;
/** So many of a topic's nearest examples speak for it. */
const NEAREST = 3;
/** A lone word is a poorer example than a question. */
const WORD = 0.6;

/** How like a text is to what is asked of each topic, 0 to 1, the likeliest first: the mean cosine to the three nearest examples of the topic. */
export function likelyTopics(text: string, language: Language, most: number): [topic: string, likeness: number][] {
  const { examples, having, rarity } = modelOf(language);
  const own = featuresOf(text, language).filter((feature) => rarity.has(feature));
  const length = Math.hypot(...own.map((feature) => rarity.get(feature)!)) || 1;
  const shared = new Float64Array(examples.length);
  const touched: number[] = [];
  for (const feature of own) {
    const weight = rarity.get(feature)! ** 2;
    for (const n of having.get(feature)!) {
      if (shared[n] === 0) touched.push(n);
      shared[n]! += weight;
    }
  }
  const nearest = new Map<string, number[]>();
  for (const n of touched) {
    const { topic, length: theirs, counts } = examples[n]!;
    const likeness = (shared[n]! / (length * theirs)) * counts;
    const best = nearest.get(topic);
    if (!best) nearest.set(topic, [likeness]);
    else keepBest(best, likeness);
  }
  return [...nearest]
    .map(([topic, best]): [string, number] => [topic, best.reduce((sum, each) => sum + each, 0) / NEAREST])
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, most);
}

function keepBest(best: number[], likeness: number): void {
  if (best.length < NEAREST) {
    best.push(likeness);
    return;
  }
  let least = 0;
  for (let n = 1; n < NEAREST; n++) if (best[n]! < best[least]!) least = n;
  if (likeness > best[least]!) best[least] = likeness;
}

/** Made when a language is first asked for. */
function modelOf(language: Language): Model {
  const known = models.get(language);
  if (known) return known;
  const { asked, thesaurus } = topicLists(language);
  const texts = [
    ...linesOf(asked, " | ").map(([topic, text]) => ({ topic, text, counts: 1 })),
    ...linesOf(thesaurus, ",").map(([topic, text]) => ({ topic, text, counts: WORD })),
  ].map(({ topic, text, counts }) => ({ topic, counts, features: featuresOf(text, language) }));
  const rarity = raritiesIn(texts.map(({ features }) => features));
  const having: Model["having"] = new Map();
  const examples = texts.map(({ topic, counts, features }, n) => {
    for (const feature of features) {
      const there = having.get(feature);
      if (there) there.push(n);
      else having.set(feature, [n]);
    }
    return { topic, counts, length: Math.hypot(...features.map((feature) => rarity.get(feature)!)) || 1 };
  });
  const model = { examples, having, rarity };
  models.set(language, model);
  return model;
}

function linesOf(lines: string, between: string): [topic: string, text: string][] {
  return lines.split("\n").flatMap((line): [string, string][] => {
    const colon = line.indexOf(":");
    if (colon < 0) return [];
    return line
      .slice(colon + 1)
      .split(between)
      .map((text) => [line.slice(0, colon), text.replaceAll("*", "")]);
  });
}

function raritiesIn(texts: readonly (readonly string[])[]): Map<string, number> {
  const known = new Map<string, number>();
  for (const features of texts) for (const feature of features) known.set(feature, (known.get(feature) ?? 0) + 1);
  return new Map([...known].map(([feature, times]) => [feature, Math.log(1 + texts.length / (1 + times))]));
}

/** Stems, and four letters in a row, which see through endings and typing; of Chinese pairs and single characters. */
function featuresOf(text: string, language: Language): string[] {
  const features = new Set(termsOf(text, language));
  if (language === "zh-Hant") for (const [character] of text.matchAll(/\p{Script=Han}/gu)) features.add(character);
  else
    for (const [word] of plain(text).matchAll(/[\p{L}\p{N}]+/gu)) {
      const edged = `^${word}$`;
      for (let at = 0; at + GRAM <= edged.length; at++) features.add(`#${edged.slice(at, at + GRAM)}`);
    }
  return [...features];
}
