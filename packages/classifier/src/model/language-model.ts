import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { bareWord } from "../text/bare-word.ts";

/** Hashed letter patterns of short texts, and each language's weight for them, in units of `unit`. */
export type ShortLanguages = { languages: string[]; bits: number; unit: number; bias: number[]; weights: Int8Array };

const LONGEST = 4;

/** Patterns of 1 to 4 letters in each word, with its ends, in the spelling as written and without diacritics, and the words themselves. */
export function letterPatterns(text: string, bits: number): Int32Array {
  const mask = (1 << bits) - 1;
  const found = new Set<number>();
  const put = (hash: number) => {
    let h = hash ^ (hash >>> 15);
    h = Math.imul(h, 0x2c1b3c6d);
    found.add((h ^ (h >>> 13)) & mask);
  };
  for (const word of text.toLowerCase().match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []) {
    const bare = bareWord(word);
    for (const form of bare === word ? [word] : [word, bare]) {
      const ended = `^${form}$`;
      let whole = 0x811c9dc5;
      for (let at = 0; at < ended.length; at++) {
        let hash = 0x9e3779b1 | 0;
        for (let length = 1; length <= LONGEST && at + length <= ended.length; length++) {
          hash = Math.imul(hash ^ ended.charCodeAt(at + length - 1), 0x01000193);
          put(hash);
        }
        whole = Math.imul(whole ^ ended.charCodeAt(at), 0x01000193);
      }
      put(whole);
    }
  }
  return Int32Array.from(found);
}

let shipped: ShortLanguages | undefined;

/** `short-language.bin` stands beside this file, or beside the bundle it is in. */
export function shortLanguages(): ShortLanguages {
  if (shipped) return shipped;
  const bytes = brotliDecompressSync(readFileSync(new URL("./short-language.bin", import.meta.url)));
  const length = bytes.readUInt32LE(0);
  const header = JSON.parse(bytes.toString("utf8", 4, 4 + length)) as Omit<ShortLanguages, "weights">;
  return (shipped = { ...header, weights: new Int8Array(bytes.buffer, bytes.byteOffset + 4 + length) });
}

/** Languages in Latin letters with their probabilities, the likeliest first. */
export function languagesOfShort(text: string, model = shortLanguages()): { language: string; probability: number }[] {
  const { languages, bits, unit, bias, weights } = model;
  const patterns = letterPatterns(text, bits);
  const scale = unit / Math.sqrt(patterns.length || 1);
  const logits = languages.map((_, k) => {
    let sum = 0;
    for (const at of patterns) sum += weights[at * languages.length + k]!;
    return sum * scale + bias[k]!;
  });
  const most = Math.max(...logits);
  const parts = logits.map((logit) => Math.exp(logit - most));
  const all = parts.reduce((a, b) => a + b, 0);
  return languages
    .map((language, k) => ({ language, probability: parts[k]! / all }))
    .sort((a, b) => b.probability - a.probability);
}
