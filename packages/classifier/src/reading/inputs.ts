import type { Concept } from "../concepts/concept.ts";
import type { Analysis, Unit } from "./analyse.ts";

/** Features of a text as 32-bit keys. `words` belong to the language, `ideas` to all languages alike; `owners` are the units that each word feature came from. */
export type Inputs = { words: Int32Array; owners: Int32Array; ideas: Int32Array };

/** Concepts that say what something is called, not what happened: no pairs are made of them. */
const NAMES = new Set<Concept>([
  "unit",
  "weekday",
  "number",
  "currency",
  "given-name",
  "city",
  "product",
  "place",
  "profession",
]);
const SHORTEST = 3;
const LONGEST = 5;
const MOST = 6000;

const words = new Int32Array(MOST);
const owners = new Int32Array(MOST);

/** What is known of a text beside its words (stars, kind, rules that matched, the feeling found) comes as `signals`. */
export function inputsOf({ units, ideas, language }: Analysis, signals: readonly string[]): Inputs {
  let count = 0;
  const salt = hashOf(language);
  const put = (hash: number, owner: number) => {
    if (count < MOST) {
      words[count] = finished(hash);
      owners[count++] = owner;
    }
  };
  let before = 0;
  for (const [n, unit] of units.entries()) {
    if (unit.kind === "word") {
      const whole = addWord(unit.text, n, salt, put);
      if (before) put(step(before, whole), n);
      if (unit.negated) put(step(whole, 0x21), n);
      before = whole;
    } else if (unit.kind === "han") {
      addHan(units, n, salt, put);
      before = 0;
    } else if (unit.kind !== "link" && unit.kind !== "handle") {
      put(hashOf(unit.text, salt ^ 0x77), n);
      if (unit.kind === "sign") before = 0;
    }
  }
  return { words: words.slice(0, count), owners: owners.slice(0, count), ideas: ideaKeys(units, ideas, signals) };
}

function addWord(text: string, owner: number, salt: number, put: (hash: number, owner: number) => void): number {
  const last = text.length + 1;
  for (let at = 0; at < last; at++) {
    let hash = step(salt, 0x67);
    for (let length = 1; length <= LONGEST && at + length <= last + 1; length++) {
      const here = at + length - 1;
      hash = step(hash, here === 0 ? 2 : here === last ? 3 : text.charCodeAt(here - 1));
      if (length >= SHORTEST) put(hash, owner);
    }
  }
  const whole = hashOf(text, step(salt, 0x57));
  put(whole, owner);
  return whole;
}

function addHan(units: readonly Unit[], from: number, salt: number, put: (hash: number, owner: number) => void): void {
  let hash = step(salt, 0x48);
  for (let n = 0; n < 4 && units[from + n]?.kind === "han"; n++) {
    hash = step(hash, units[from + n]!.text.charCodeAt(0));
    put(hash, from);
  }
}

function ideaKeys(units: readonly Unit[], ideas: Analysis["ideas"], signals: readonly string[]): Int32Array {
  const keys = new Set<number>();
  const bySentence = new Map<number, Set<string>>();
  const all = new Set<string>();
  for (const { concept, from, negated } of ideas) {
    const name = negated ? `!${concept}` : concept;
    keys.add(hashOf(name));
    if (NAMES.has(concept)) continue;
    all.add(name);
    const { sentence } = units[from]!;
    const others = bySentence.get(sentence) ?? new Set();
    bySentence.set(sentence, others.add(name));
  }
  for (const names of bySentence.values()) pairs([...names], "+", keys);
  pairs([...all, ...signals], "&", keys);
  for (const signal of signals) keys.add(hashOf(signal));
  return Int32Array.from(keys);
}

function pairs(names: string[], sign: string, keys: Set<number>): void {
  const sorted = names.toSorted();
  for (let a = 0; a < sorted.length; a++) {
    const first = stepped(sign, stepped(sorted[a]!));
    for (let b = a + 1; b < sorted.length; b++) keys.add(hashOf(sorted[b]!, first));
  }
}

const step = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);

const START = 0x811c9dc5 | 0;

/** A hash that goes on: `hashOf(b, stepped(a))` is `hashOf(a + b)`. */
export function stepped(text: string, from = START): number {
  let hash = from;
  for (let n = 0; n < text.length; n++) hash = step(hash, text.charCodeAt(n));
  return hash;
}

export const hashOf = (text: string, from = START): number => finished(stepped(text, from));

function finished(hash: number): number {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  return h ^ (h >>> 13);
}
