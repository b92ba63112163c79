import type { Language } from "@earshot/core/brand/brand";
import { asked } from "./asked/asked.ts";
import { plain, termsOf } from "./terms.ts";
import { thesauri } from "./thesaurus/thesauri.ts";

/** A topic's share in each feature: a centroid of tf-idf vectors of unit length (Rocchio's classifier), turned round to be looked up by feature. */
type Model = { features: Map<string, [topic: string, weight: number][]>; rarity: Map<string, number> };

const models = new Map<Language, Model>();
const GRAM = 4;

/** How like a text is to what is asked of each topic, 0 to 1, the likeliest first. */
export function likelyTopics(text: string, language: Language, most: number): [topic: string, likeness: number][] {
  const { features, rarity } = modelOf(language);
  const own = featuresOf(text, language).filter((feature) => rarity.has(feature));
  const length = Math.hypot(...own.map((feature) => rarity.get(feature)!)) || 1;
  const likeness = new Map<string, number>();
  for (const feature of own)
    for (const [topic, weight] of features.get(feature)!)
      likeness.set(topic, (likeness.get(topic) ?? 0) + (weight * rarity.get(feature)!) / length);
  return [...likeness].toSorted((a, b) => b[1] - a[1]).slice(0, most);
}

/** Learned when a language is first asked for: a thesaurus entry counts as a short question. */
function modelOf(language: Language): Model {
  const known = models.get(language);
  if (known) return known;
  const texts = [...linesOf(asked[language], " | "), ...linesOf(thesauri[language], ",")].map(
    ([topic, text]) => [topic, featuresOf(text, language)] as const,
  );
  const rarity = raritiesIn(texts.map(([, features]) => features));
  const centroids = new Map<string, Map<string, number>>();
  for (const [topic, own] of texts) {
    const centroid = centroids.get(topic) ?? new Map<string, number>();
    centroids.set(topic, centroid);
    const length = Math.hypot(...own.map((feature) => rarity.get(feature)!)) || 1;
    for (const feature of own) centroid.set(feature, (centroid.get(feature) ?? 0) + rarity.get(feature)! / length);
  }
  const features: Model["features"] = new Map();
  for (const [topic, centroid] of centroids) {
    const length = Math.hypot(...centroid.values()) || 1;
    for (const [feature, weight] of centroid) {
      const there = features.get(feature);
      if (there) there.push([topic, weight / length]);
      else features.set(feature, [[topic, weight / length]]);
    }
  }
  const model = { features, rarity };
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
