import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { HAN, kinds, LETTER } from "./text/characters.ts";

type Database = {
  languages: string[];
  hashes: Uint32Array;
  starts: Uint32Array;
  /** Language and score, in turns. */
  pairs: Uint8Array;
};

/** Added to every score: eld stores them without their minimum. */
const LEAST_SCORE = 53;
const SCALE = 25;
const MOST_BYTES = 350;
const MOST_OF_WORD = 70;
const encoder = new TextEncoder();

let loaded: Database | undefined;

/** `language.bin` stands beside this file, or beside the bundle it is in. */
function database(): Database {
  if (loaded) return loaded;
  const bytes = brotliDecompressSync(readFileSync(new URL("./language.bin", import.meta.url)));
  const [header, rows, pairs] = [bytes.readUInt32LE(0), bytes.readUInt32LE(4), bytes.readUInt32LE(8)] as const;
  let at = 12 + header;
  const hashes = new Uint32Array(bytes.buffer.slice(bytes.byteOffset + at, bytes.byteOffset + at + rows * 4));
  at += rows * 4;
  const starts = new Uint32Array(rows + 1);
  for (let n = 0; n < rows; n++) starts[n + 1] = starts[n]! + bytes[at + n]!;
  at += rows;
  return (loaded = {
    languages: JSON.parse(bytes.toString("utf8", 12, 12 + header)) as string[],
    hashes,
    starts,
    pairs: new Uint8Array(bytes.subarray(at, at + pairs * 2)),
  });
}

/** FNV-1a of bytes. */
export function hashOfBytes(bytes: ArrayLike<number>): number {
  let hash = 0x811c9dc5;
  for (let n = 0; n < bytes.length; n++) hash = Math.imul(hash ^ bytes[n]!, 0x01000193);
  return hash >>> 0;
}

/** Languages with a score of 0 to 1, the likeliest first: eld's method (n-grams of 4 bytes, a stride of 3) on eld's small database. */
export function detect(text: string): [string, number][] {
  const { languages, hashes, starts, pairs } = database();
  const seen = gramsOf(text.toLowerCase());
  const scores = new Uint32Array(languages.length);
  for (const hash of seen) {
    const row = find(hashes, hash);
    if (row < 0) continue;
    for (let n = starts[row]!; n < starts[row + 1]!; n++) scores[pairs[n * 2]!]! += pairs[n * 2 + 1]! + LEAST_SCORE;
  }
  const told: [string, number][] = [];
  for (const [n, score] of scores.entries()) {
    const share = score / seen.size;
    if (score > 0) told.push([languages[n]!, share / (share + SCALE)]);
  }
  return told.sort((a, b) => b[1] - a[1]);
}

function gramsOf(text: string): Set<number> {
  const grams = new Set<number>();
  let bytes = 0;
  for (let at = 0; at < text.length && bytes < MOST_BYTES;) {
    if (!isLetter(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    while (isLetter(text.charCodeAt(at)) || (isApostrophe(text.charCodeAt(at)) && isLetter(text.charCodeAt(at + 1))))
      at++;
    const word = encoder.encode(text.slice(start, at));
    bytes += word.length + 1;
    addGrams(word, grams);
  }
  return grams;
}

function addGrams(word: Uint8Array, grams: Set<number>): void {
  const length = Math.min(word.length, MOST_OF_WORD);
  let at = 0;
  for (; at + 4 < length; at += 3) grams.add(hashed(word, at, at + 4, at === 0, false));
  grams.add(hashed(word, length > 3 ? length - 4 : 0, word.length, at === 0, true));
}

function hashed(word: Uint8Array, from: number, to: number, opens: boolean, closes: boolean): number {
  let hash = 0x811c9dc5;
  if (opens) hash = Math.imul(hash ^ 32, 0x01000193);
  for (let n = from; n < to; n++) hash = Math.imul(hash ^ word[n]!, 0x01000193);
  if (closes) hash = Math.imul(hash ^ 32, 0x01000193);
  return hash >>> 0;
}

function find(hashes: Uint32Array, hash: number): number {
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = hashes[middle]!;
    if (here === hash) return middle;
    if (here < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function isLetter(code: number): boolean {
  const kind = kinds[code];
  return kind === LETTER || kind === HAN;
}

const isApostrophe = (code: number) => code === 39 || code === 0x2019;
