import { brotliCompressSync, constants } from "node:zlib";
import type { LanguageModel, Model } from "./model.ts";

/** A language's weights with the translated words that its lexicon is made from. */
export type Trained = Omit<LanguageModel, "lexicon"> & { words: [string, number][] };

/** The file: length and JSON of the header, then weights and rarities of each language, all Brotli. */
export function encodeModel(model: Omit<Model, "languages"> & { languages: Record<string, Trained> }): Buffer {
  const languages = Object.fromEntries(
    Object.entries(model.languages).map(([language, { buckets, unit, bias, words, temperature, threshold }]) => [
      language,
      { buckets, unit, bias, words, temperature, threshold },
    ]),
  );
  const header = Buffer.from(JSON.stringify({ ...model, languages }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const parts = Object.values(model.languages).flatMap(({ weights, rarity }) => [Buffer.from(weights.buffer), rarity]);
  return brotliCompressSync(Buffer.concat([length, header, ...parts]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 },
  });
}
