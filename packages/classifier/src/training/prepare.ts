import { lexiconOf, type Lexicon } from "../lexicon/lexicon.ts";
import { feelingsOf } from "../lexicon/polarity.ts";
import { DENSE, denseOf } from "../model/dense.ts";
import { occurrencesOf } from "../model/features.ts";
import { tokensOf } from "../text/tokens.ts";
import { readTexts, type Labelled } from "./read-texts.ts";
import { modelLanguage } from "../text/model-language.ts";
import { languages, recipe } from "./recipe.ts";
import { countRows, type Sparse } from "./sparse.ts";
import { translatedWords } from "./translated.ts";

/** The texts of one source, counted. */
export type Source = {
  name: string;
  language: string;
  labels: Uint8Array;
  texts: string[];
  rows: Sparse;
  dense: Float32Array;
};

export const SIZE = 1 << recipe.bits;

/** Each language's translated words, and the lexicon made of them. */
export const words: Record<string, [string, number][]> = {};
export const lexicons: Record<string, Lexicon> = {};
for (const language of languages) {
  words[language] = translatedWords(language);
  lexicons[language] = lexiconOf(language, words[language]);
}

/** The sources in a folder whose language the model is for. */
export function prepare(folder: string, wanted: (source: string) => boolean = () => true): Source[] {
  const bySource = Map.groupBy(
    readTexts(folder, (name) => languages.includes(modelLanguage(name.split("-")[0]!)) && wanted(name)),
    ({ source }) => source,
  );
  return [...bySource].map(([name, texts]) => counted(name, texts));
}

function counted(name: string, texts: Labelled[]): Source {
  const language = modelLanguage(texts[0]!.lang);
  const lexicon = lexicons[language]!;
  const dense = new Float32Array(texts.length * DENSE);
  const rows = countRows(texts.length, SIZE, (row) => {
    const { text } = texts[row]!;
    const tokens = tokensOf(text);
    dense.set(denseOf(tokens, feelingsOf(tokens, lexicon, language), lexicon, text), row * DENSE);
    return occurrencesOf(tokens, SIZE - 1, lexicon.negators);
  });
  return {
    name,
    language,
    labels: Uint8Array.from(texts, ({ label }) => label),
    texts: texts.map(({ text }) => text),
    rows,
    dense,
  };
}

/** Splits off every text whose number says so, always the same ones: [kept, held out]. */
export function split(source: Source, share: number): [Source, Source] {
  const isOut = (row: number) => (Math.imul(row + 7, 2654435761) >>> 0) % 1000 < share * 1000;
  return [part(source, (row) => !isOut(row)), part(source, isOut)];
}

function part(source: Source, wanted: (row: number) => boolean): Source {
  const chosen = source.texts.flatMap((_, row) => (wanted(row) ? row : []));
  const from = source.rows.starts;
  const starts = new Int32Array(chosen.length + 1);
  for (const [n, row] of chosen.entries()) starts[n + 1] = starts[n]! + from[row + 1]! - from[row]!;
  const buckets = new Int32Array(starts[chosen.length]!);
  const values = new Float32Array(buckets.length);
  const dense = new Float32Array(chosen.length * DENSE);
  for (const [n, row] of chosen.entries()) {
    buckets.set(source.rows.buckets.subarray(from[row], from[row + 1]), starts[n]);
    values.set(source.rows.values.subarray(from[row], from[row + 1]), starts[n]);
    dense.set(source.dense.subarray(row * DENSE, (row + 1) * DENSE), n * DENSE);
  }
  return {
    ...source,
    labels: Uint8Array.from(chosen, (row) => source.labels[row]!),
    texts: chosen.map((row) => source.texts[row]!),
    rows: { starts, buckets, values },
    dense,
  };
}
