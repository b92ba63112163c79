import { UNSPACED, kindOf } from "./characters.ts";
import type { Slipping } from "./find-slip.ts";
import { fold } from "./fold.ts";
import { type Pattern, patternsOf } from "./pattern.ts";
import type { Query, Term } from "./query.ts";

/** A query ready for many texts: each different term once, and its patterns by their first character. */
export type Compiled = {
  terms: Term[];
  /** Place of a term in `terms`. */
  place: Map<Term, number>;
  byFirst: Map<number, Pattern[]>;
  /** The first word of a term, folded: Hebrew's prefixes depend on its first letters. */
  firstWords: string[];
  /** A sieve: whether any pattern may start with a character that has these low bits. */
  sieve: Uint8Array;
  slipping: Slipping[];
};

const SIEVE = 4096;
const compiled = new WeakMap<Query, Compiled>();

export function compiledQuery(query: Query): Compiled {
  let known = compiled.get(query);
  if (!known) compiled.set(query, (known = compile(query)));
  return known;
}

function compile(query: Query): Compiled {
  const out: Compiled = {
    terms: [],
    place: new Map(),
    byFirst: new Map(),
    firstWords: [],
    sieve: new Uint8Array(SIEVE),
    slipping: [],
  };
  const places = new Map<string, number>();
  for (const term of [...query.any.flatMap(({ all, none = [] }) => [...all, ...none]), ...query.none]) {
    const key = `${term.match ?? ""} ${term.text}`;
    let place = places.get(key);
    if (place === undefined) {
      places.set(key, (place = out.terms.length));
      out.terms.push(term);
      add(out, term, place);
    }
    out.place.set(term, place);
  }
  return out;
}

function add(out: Compiled, term: Term, place: number): void {
  const folded = fold(term.text.trim()).units;
  out.firstWords.push(String.fromCharCode(...folded.subarray(0, 20)));
  for (const pattern of patternsOf(term, place)) {
    const first = pattern.units[0];
    if (first === undefined) continue;
    out.byFirst.set(first, [...(out.byFirst.get(first) ?? []), pattern]);
    out.sieve[first % SIEVE] = 1;
  }
  if (term.match === "slip")
    out.slipping.push({ term: place, units: folded.filter((unit) => kindOf(unit) >= UNSPACED) });
}
