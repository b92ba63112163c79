import { simplified } from "../text/fold.ts";
import type { Token } from "../text/tokens.ts";

/** The feature occurrences of a text, in buffers that the next call reuses. */
export type Occurrences = { count: number; bucket: Int32Array; owner: Int32Array };

const LIMIT = 60_000;
const buffers: Occurrences = { count: 0, bucket: new Int32Array(LIMIT), owner: new Int32Array(LIMIT) };
const WORD = 0x1000193;
const PAIR = 0x5bd1e995;
const GRAM = 0x9e3779b1 | 0;
const HAN_GRAM = 0x85ebca6b | 0;
const SIGN = 0x27d4eb2f;
const NOT = 0x165667b1;

const mix = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);

function put(hash: number, owner: number, mask: number): void {
  if (buffers.count >= LIMIT) return;
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 13;
  buffers.bucket[buffers.count] = h & mask;
  buffers.owner[buffers.count++] = owner;
}

/** Hashed n-grams: of 2 to 5 letters in each word, of 1 to 3 characters in Chinese, words, pairs of words, signs and marks; `mask` is the number of buckets - 1. */
export function occurrencesOf(tokens: Token[], mask: number, negators: Set<string>): Occurrences {
  buffers.count = 0;
  let before = 0;
  let sinceNot = 9;
  for (let n = 0; n < tokens.length; n++) {
    const token = tokens[n]!;
    if (token.kind === "han") {
      han(token.text, n, mask);
      before = 0;
    } else if (token.kind === "word") {
      const hash = grams(token.text, n, mask);
      if (before) put(mix(mix(PAIR, before), hash), n, mask);
      before = hash;
      sinceNot = negators.has(token.text) || token.text.endsWith("n't") ? 0 : sinceNot + 1;
      if (sinceNot > 0 && sinceNot <= 3) put(mix(NOT, hash), n, mask);
    } else {
      let hash = SIGN;
      if (token.kind === "link") hash = mix(hash, 1);
      else if (token.kind === "handle") hash = mix(hash, 2);
      else for (let at = 0; at < token.text.length; at++) hash = mix(hash, token.text.charCodeAt(at));
      put(hash, n, mask);
      if (token.kind === "sign") sinceNot = 9;
    }
  }
  return buffers;
}

function grams(text: string, owner: number, mask: number): number {
  let whole = WORD;
  const last = text.length + 1;
  for (let at = 0; at <= last; at++) {
    let hash = GRAM;
    for (let length = 1; length <= 5 && at + length <= last + 1; length++) {
      const here = at + length - 1;
      hash = mix(hash, here === 0 ? 2 : here === last ? 3 : text.charCodeAt(here - 1));
      if (length > 1) put(hash, owner, mask);
    }
    if (at > 0 && at < last) whole = mix(whole, text.charCodeAt(at - 1));
  }
  put(whole, owner, mask);
  return whole;
}

function han(text: string, owner: number, mask: number): void {
  for (let at = 0; at < text.length; at++) {
    let hash = HAN_GRAM;
    for (let length = 0; length < 3 && at + length < text.length; length++) {
      hash = mix(hash, simplified(text.charCodeAt(at + length)));
      put(hash, owner, mask);
    }
  }
}
