import { promiseKinds, type PromiseKind } from "@earshot/core/promise/promise";
import { patternOf, spaced, type Edge } from "./pattern-of.ts";
import type { PromiseWords } from "./promise-words.ts";

const MARKS = ",;:،؛，；：—–";
const PART = `[${MARKS}]`;
/** Where one part of a sentence ends and another begins. */
export const BOUNDARY = new RegExp(PART, "gu");

export type Compiled = {
  words: PromiseWords;
  commits?: RegExp;
  acts: readonly (readonly [PromiseKind, RegExp])[];
  conditions: RegExp;
  never: RegExp;
  wishes: RegExp;
  notOurs?: RegExp;
  /** What parts a sentence. */
  parts: RegExp;
  added: RegExp;
  /** Who speaks for us; whom we ask. */
  ours?: RegExp;
  asked?: RegExp;
};
const compiled = new WeakMap<PromiseWords, Compiled>();

/** The lists of a language, made ready once. */
export function compiledOf(words: PromiseWords): Compiled {
  const known = compiled.get(words);
  if (known) return known;
  const { edge } = words.when;
  const any = (sources: readonly string[], at: Edge = edge) =>
    sources.length === 0 ? /(?!)/gu : patternOf(sources.join("|"), at);
  const made: Compiled = {
    words,
    // What begins a promise ends with the space before its verb.
    ...(words.commits && { commits: any(words.commits, "none") }),
    acts: promiseKinds.map((kind) => [kind, any(words.acts[kind])] as const),
    conditions: any(words.conditions),
    never: any(words.never),
    wishes: any(words.wishes),
    ...(words.notOurs && { notOurs: any(words.notOurs, "none") }),
    ...(words.ours && { ours: new RegExp(`^(?:${words.ours})`, "iu") }),
    ...(words.asked && { asked: new RegExp(`(?:${words.asked})[^${MARKS}]*$`, "iu") }),
    parts: new RegExp(`${PART}|${spaced(words.and)}`, "giu"),
    added: new RegExp(`(?:,|&|${spaced(words.and)})\\s*(?:(?:then|also|to|will|we'll)\\s+)*$`, "iu"),
  };
  compiled.set(words, made);
  return made;
}

export const has = (pattern: RegExp, text: string): boolean => {
  pattern.lastIndex = 0;
  return pattern.test(text);
};
