import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { lexiconOf, type Lexicon } from "../lexicon/lexicon.ts";
import { DENSE } from "./dense.ts";

/** The weights of one language. Two per bucket: negative and positive against neutral, in units of `unit`. */
export type LanguageModel = {
  lexicon: Lexicon;
  buckets: number;
  weights: Int8Array;
  unit: number;
  /** Inverse document frequency in steps of 1/16. */
  rarity: Uint8Array;
  bias: [number, number];
  /** Logits are divided by it before the softmax. */
  temperature: number;
  /** The least probability with which a sentiment is told. */
  threshold: number;
};

/** How much of each part counts. */
export type Mixture = {
  dense: number;
  polarity: number;
  neutrality: number;
  neutralBias: number;
};

export type Model = {
  version: string;
  languages: Record<string, LanguageModel>;
  /** Negative, neutral, positive for each dense input, then the biases. */
  dense: number[];
  mixture: Mixture;
};

type Header = Pick<Model, "version" | "dense" | "mixture"> & {
  languages: Record<string, Omit<LanguageModel, "lexicon" | "weights" | "rarity"> & { words: [string, number][] }>;
};

/** Reads what `encodeModel` wrote. */
export function decodeModel(packed: Uint8Array): Model {
  const bytes = brotliDecompressSync(packed);
  const length = bytes.readUInt32LE(0);
  const header = JSON.parse(bytes.toString("utf8", 4, 4 + length)) as Header;
  if (header.dense.length !== DENSE * 3 + 3)
    throw new Error("The model was made for other features. Run npm run train.");
  let at = 4 + length;
  const languages: Record<string, LanguageModel> = {};
  for (const [language, { words, ...rest }] of Object.entries(header.languages)) {
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at, rest.buckets * 2);
    at += rest.buckets * 2;
    const rarity = new Uint8Array(bytes.buffer, bytes.byteOffset + at, rest.buckets);
    at += rest.buckets;
    languages[language] = { ...rest, lexicon: lexiconOf(language, words), weights, rarity };
  }
  return { version: header.version, dense: header.dense, mixture: header.mixture, languages };
}

let shipped: Model | undefined;

/** The model that ships with Earshot; `sentiment.bin` stands beside this file, or beside the bundle it is in. */
export function shippedModel(): Model {
  return (shipped ??= decodeModel(readFileSync(new URL("./sentiment.bin", import.meta.url))));
}
