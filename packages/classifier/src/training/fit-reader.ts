import { dangers } from "@earshot/core/classification/reading";
import { WITHOUT_NAME } from "../judge.ts";
import type { ReadingModel, Thresholds } from "../model/reading-model.ts";
import { outputs, outputAt, type Output } from "../reading/outputs.ts";
import { tagFeatures } from "../reading/tag-features.ts";
import { tagsOf, TAGS } from "../reading/tags.ts";
import { fitOutputs, sparseRow, type Settings, type Weights } from "./fit-outputs.ts";
import { bestTags } from "../reading/decode-tags.ts";
import { fitTagger, scoresOf, type Tagged } from "./fit-tagger.ts";
import { ofMention, type Prepared } from "./mention-examples.ts";
import type { Labelled } from "./read-mentions.ts";

export const settings: Settings = {
  c: 20,
  epochs: 10,
  average: 3,
  ideas: 0.8,
  leastWords: 4,
  leastIdeas: 3,
  classPower: 0.5,
};
const TAGGER = { epochs: 12, least: 2 };
const FOLDS = 5;
const K = outputs.length;
/** Smaller weights, and rows of nothing but smaller ones, say next to nothing: what they cost in size they do not give in recall. */
const LEAST_STEPS = 5;
const LEAST_OF_ROW = 14;
const LEAST_TAG_STEPS = 3;
/** The alarms are set for this precision, and for no more than this share of ordinary texts. */
const ALARM_PRECISION = 0.8;
const MOST_ORDINARY = 0.009;
/** Ordinary texts of kinds that are not at hand here are more than those that are. */
const LEAST_ALARM = 0.249;
/** With fewer mentions that have it, an output's threshold is the same in all languages. */
const ENOUGH = 25;

/** A detail that is none disturbs more than one that is missed (F-beta). */
const BETA = 0.8;
const EAGER = Array.from({ length: 16 }, (_, n) => n * 3);

const fold = (n: number) => (Math.imul(n + 7, 2654435761) >>> 8) % FOLDS;

type Scored = { language: string; right: Float32Array; found: Float32Array; ordinary: boolean };

/** Learns to read from mentions, beside ordinary texts and sentences of which less is known; thresholds that are given are not sought anew. */
export function fitReader(
  mentions: Labelled[],
  besides: Prepared[],
  ordinary: Prepared[],
  version: string,
  given?: Pick<ReadingModel, "thresholds" | "tagEager">,
): ReadingModel {
  const own = mentions.map(ofMention);
  const thresholds = given?.thresholds ?? thresholdsOf(crossValidated(own, besides, ordinary));
  const weights = fitOutputs([...own, ...besides, ...ordinary], settings);
  const tagged = mentions.map(({ details }, n) => {
    const { analysis } = own[n]!;
    return { features: tagFeatures(analysis), tags: tagsOf(analysis.units, details) };
  });
  const tagEager = given?.tagEager ?? eagerness(tagged);
  return {
    version,
    ideas: settings.ideas,
    thresholds,
    ...packed(weights),
    ...packedTags(fitTagger(tagged, TAGGER)),
    tagEager,
  };
}

/** Every mention and ordinary text scored by weights that have not seen it. */
function crossValidated(own: Prepared[], besides: Prepared[], ordinary: Prepared[]): Scored[] {
  const scored: Scored[] = [];
  for (let out = 0; out < FOLDS; out++) {
    const kept = (_: Prepared, n: number) => fold(n) !== out;
    const weights = fitOutputs([...own.filter(kept), ...besides, ...ordinary.filter(kept)], settings);
    const found = scorer(weights);
    for (const [list, isOrdinary] of [
      [own, false],
      [ordinary, true],
    ] as const)
      for (const [n, { language, right, inputs }] of list.entries())
        if (fold(n) === out) scored.push({ language, right, found: found(inputs), ordinary: isOrdinary });
  }
  return scored;
}

function scorer({ keys, words, rarity, weights, bias }: Weights) {
  const rows = new Map<number, number>();
  for (const [n, key] of keys.entries()) if (!rows.has(key)) rows.set(key, n);
  return (inputs: Prepared["inputs"]): Float32Array => {
    const sparse = sparseRow(inputs, rows, words, rarity, settings.ideas);
    const found = Float32Array.from(bias);
    for (let at = 0; at < sparse.rows.length; at++)
      for (let k = 0; k < K; k++) found[k]! += weights[sparse.rows[at]! * K + k]! * sparse.values[at]!;
    return found.map((sum) => 1 / (1 + Math.exp(-sum)));
  };
}

/** What is taken from the score of "no detail", weighed by F-beta: tried on a fifth that the tagger has not seen. */
function eagerness(tagged: Tagged[]): number {
  const isOut = (n: number) => fold(n) === 0;
  const { keys, weights, after } = fitTagger(
    tagged.filter((_, n) => !isOut(n)),
    TAGGER,
  );
  const rowOf = new Map(Array.from(keys, (key, row): [number, number] => [key, row]));
  const scored = tagged.flatMap(({ features, tags }, n) => {
    if (!isOut(n)) return [];
    const rows = features.map((unit) => Int32Array.from(unit, (key) => rowOf.get(key) ?? -1).filter((row) => row >= 0));
    return [{ scores: scoresOf(rows, weights), tags }];
  });
  let best = { eager: 0, score: -1 };
  for (const eager of EAGER) {
    let hit = 0;
    let wanted = 0;
    let named = 0;
    for (const { scores, tags } of scored) {
      const units = scores.map((score, n) => (n % TAGS === 0 ? score - eager : score));
      const found = bestTags({ units, after });
      for (const [n, tag] of tags.entries()) {
        const kind = (each: number) => Math.ceil(each / 2);
        if (tag > 0) wanted++;
        if (found[n]! > 0) named++;
        if (tag > 0 && kind(tag) === kind(found[n]!)) hit++;
      }
    }
    const score = ((1 + BETA ** 2) * hit) / Math.max(1, named + BETA ** 2 * wanted);
    if (score > best.score) best = { eager, score };
  }
  console.log(`details: F${BETA} by unit ${best.score.toFixed(3)} with ${best.eager} taken from "no detail"`);
  return best.eager;
}

const steps = Array.from({ length: 46 }, (_, n) => 0.05 + n * 0.02);

function thresholdsOf(scored: Scored[]): Thresholds {
  const thresholds: Thresholds = { "": {} };
  const languages = [...new Set(scored.map(({ language }) => language))];
  const seek = (output: Output, rows: Scored[], best: (rows: Scored[], output: Output) => number) => {
    thresholds[""]![output] = best(rows, output);
    for (const language of languages) {
      const own = rows.filter((each) => each.language === language);
      const enough = own.filter(({ right }) => right[outputAt[output]] === 1).length >= ENOUGH;
      if (enough) (thresholds[language] ??= {})[output] = best(own, output);
    }
  };
  for (const output of outputs) if (output !== "critical" && output !== "urgent") seek(output, scored, fairThreshold);
  seek("urgent", scored, alarmThreshold);
  seek("critical", onlyNamed(scored, thresholds), alarmThreshold);
  return thresholds;
}

/** As the judgement does it: what has no danger that can be named is critical only when that is very sure. */
function onlyNamed(scored: Scored[], thresholds: Thresholds): Scored[] {
  const at = outputAt.critical;
  return scored.map((each) => {
    const { language, found } = each;
    const isNamed = dangers.some((danger) => {
      const output = `danger ${danger}` as const;
      return found[outputAt[output]]! >= (thresholds[language]?.[output] ?? thresholds[""]![output]!);
    });
    if (isNamed || found[at]! >= WITHOUT_NAME) return each;
    const lowered = Float32Array.from(found);
    lowered[at] = 0;
    return { ...each, found: lowered };
  });
}

const known = (scored: Scored[], at: number) =>
  scored.filter(({ right, ordinary }) => !ordinary && !Number.isNaN(right[at]!));

/** Where precision and recall are best together (F1). */
function fairThreshold(scored: Scored[], output: Output): number {
  const at = outputAt[output];
  const rows = known(scored, at);
  const wanted = rows.filter(({ right }) => right[at] === 1).length;
  let best = { threshold: 0.5, f1: -1 };
  for (const threshold of steps) {
    const called = rows.filter(({ found }) => found[at]! >= threshold);
    const hit = called.filter(({ right }) => right[at] === 1).length;
    const f1 = (2 * hit) / Math.max(1, called.length + wanted);
    if (f1 > best.f1) best = { threshold, f1 };
  }
  return round(best.threshold);
}

/** As low as the precision and the share of ordinary texts that it would call allow. */
function alarmThreshold(scored: Scored[], output: Output): number {
  const at = outputAt[output];
  const rows = known(scored, at);
  const ordinary = scored.filter((each) => each.ordinary);
  for (const threshold of steps.filter((each) => each >= LEAST_ALARM)) {
    const called = rows.filter(({ found }) => found[at]! >= threshold);
    const hit = called.filter(({ right }) => right[at] === 1).length;
    const cried = ordinary.filter(({ found }) => found[at]! >= threshold).length;
    if (hit / Math.max(1, called.length) >= ALARM_PRECISION && cried <= MOST_ORDINARY * Math.max(1, ordinary.length))
      return round(threshold);
  }
  return 0.9;
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Weights as bytes, in steps of 1/127 of each output's largest; small ones are nothing, and rows of small ones are left out. */
function packed({ keys, words, rarity, weights, bias }: Weights) {
  const largest = new Float32Array(K);
  for (let n = 0; n < weights.length; n++) largest[n % K] = Math.max(largest[n % K]!, Math.abs(weights[n]!));
  const units = Array.from(largest, (each) => each / 127 || 1);
  const steps = weights.map((weight, n) => Math.round(weight / units[n % K]!));
  const kept = rowsWith(steps, K, LEAST_OF_ROW);
  return {
    wordRows: kept.filter((row) => row < words).length,
    keys: Int32Array.from(kept, (row) => keys[row]!),
    rarity: Uint8Array.from(kept, (row) => Math.min(255, Math.round(rarity[row]! * 16))),
    weights: bytesOf(steps, K, kept, LEAST_STEPS),
    units,
    bias: [...bias],
  };
}

/** The rows in which some weight has so many steps. */
function rowsWith(steps: Float32Array, width: number, least: number): number[] {
  return Array.from({ length: steps.length / width }, (_, row) => row).filter((row) =>
    steps.subarray(row * width, (row + 1) * width).some((each) => Math.abs(each) >= least),
  );
}

function bytesOf(steps: Float32Array, width: number, kept: number[], least: number): Int8Array {
  const bytes = new Int8Array(kept.length * width);
  for (const [n, row] of kept.entries())
    for (let k = 0; k < width; k++) {
      const step = steps[row * width + k]!;
      if (Math.abs(step) >= least) bytes[n * width + k] = step;
    }
  return bytes;
}

function packedTags({ keys, weights, after }: ReturnType<typeof fitTagger>) {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const tagUnit = largest / 127 || 1;
  const steps = weights.map((weight) => Math.round(weight / tagUnit));
  const kept = rowsWith(steps, TAGS, LEAST_TAG_STEPS);
  return {
    tagKeys: Int32Array.from(kept, (row) => keys[row]!),
    tagWeights: bytesOf(steps, TAGS, kept, LEAST_TAG_STEPS),
    tagUnit,
    tagAfter: [...after],
  };
}
