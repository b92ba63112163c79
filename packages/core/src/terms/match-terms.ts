import { sameWord, UNSPACED, kindOf } from "./characters.ts";
import { type Compiled, compiledQuery } from "./compile.ts";
import { endOf, type Found, startsAt, startsWord } from "./find.ts";
import { slipEndOf } from "./find-slip.ts";
import { fold, newRoom } from "./fold.ts";
import { isAsWritten } from "./as-written.ts";
import { cutsAWord } from "./han-words.ts";
import { type About, passes } from "./judge-filter.ts";
import type { Clause, Near, Query, Term } from "./query.ts";
import type { Searched } from "./with-ending.ts";

/** Where something stands in a text, in UTF-16 units. */
export type Span = { start: number; end: number };

const MOST = 50;

/**
 * Where the query is found in a text (UTF-16 units of the original), endings included; undefined when it is not.
 * `about`: what the filters ask of; without it they are not judged.
 */
export function matchTerms(query: Query, text: string, about?: About): Span[] | undefined {
  if (query.any.length === 0) return undefined;
  if (about && query.never?.some((filter) => passes(filter, about, text) === true)) return undefined;
  const compiled = compiledQuery(query);
  const taken = room;
  const folded = fold(text, taken);
  room = newRoom(0); // whoever folds a text meanwhile has another
  try {
    return spansIn(query, compiled, { ...folded, claimed: about?.language }, about);
  } finally {
    room = taken;
  }
}

let room = newRoom(1024);

function spansIn(query: Query, compiled: Compiled, searched: Searched, about: About | undefined): Span[] | undefined {
  const found = findAll(compiled, searched);
  if (found.size === 0) return undefined;
  const where = (term: Term) => found.get(compiled.place.get(term)!) ?? [];
  if (query.none.some((term) => where(term).length > 0)) return undefined;
  const matching = query.any.filter((clause) => holds(clause, where, searched, about));
  if (matching.length === 0) return undefined;
  return spansOf(
    matching.flatMap(({ all }) => all.flatMap(where)),
    searched,
  );
}

function holds(
  { all, near = [], none = [], only = [], never = [] }: Clause,
  where: (term: Term) => Found[],
  text: Searched,
  about: About | undefined,
): boolean {
  if (all.some((term) => where(term).length === 0) || none.some((term) => where(term).length > 0)) return false;
  if (near.some((each) => !isNear(each, all, where, text))) return false;
  if (!about) return true;
  return (
    only.every((filter) => passes(filter, about, text.original) !== false) &&
    !never.some((filter) => passes(filter, about, text.original) === true)
  );
}

/** All terms in one pass over the text. */
function findAll(compiled: Compiled, text: Searched): Map<number, Found[]> {
  const { units } = text;
  const { sieve, slipping } = compiled;
  const found = new Map<number, Found[]>();
  const keep = (term: number, start: number, end: number) => {
    const list = found.get(term) ?? [];
    const { match } = compiled.terms[term]!;
    if (list.length >= MOST || (match === "case" && !isAsWritten(compiled.terms[term]!, text, start, end))) return;
    if (match !== "exact" && match !== "case" && cutsAWord(text, start, end)) return;
    list.push({ start, end });
    found.set(term, list);
  };
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    if (slipping.length > 0 && kindOf(unit) > UNSPACED && startsWord(text, at)) {
      for (const each of slipping) {
        const end = slipEndOf(each, text, at);
        if (end !== undefined) keep(each.term, at, end);
      }
    }
    if (sieve[unit % sieve.length] === 0) continue;
    for (const pattern of compiled.byFirst.get(unit) ?? []) {
      if (pattern.tagged && units[at - 1] !== 0x23 && units[at - 1] !== 0x40) continue;
      if (pattern.units.length > 1 && pattern.gaps[1] === 0 && !pattern.loose && units[at + 1] !== pattern.units[1])
        continue;
      if (!startsAt(text, at, compiled.firstWords[pattern.term]!)) continue;
      const end = endOf(pattern, text, at);
      if (end !== undefined) keep(pattern.term, at, end);
    }
  }
  return found;
}

function isNear(
  { terms: [a, b], words }: Near,
  all: Term[],
  where: (term: Term) => Found[],
  { units }: Searched,
): boolean {
  const between = (from: number, to: number) => {
    let count = 0;
    for (let at = from; at < to && count <= words; at++) {
      const kind = kindOf(units[at]!);
      if (kind === UNSPACED || (kind > UNSPACED && (at === from || !sameWord(units[at - 1]!, units[at]!)))) count += 1;
    }
    return count;
  };
  return where(all[a]!).some((one) =>
    where(all[b]!).some((other) => {
      const [first, second] = one.start <= other.start ? [one, other] : [other, one];
      return second.start >= first.end && between(first.end, second.start) <= words;
    }),
  );
}

/** In order, without those that lie in another. */
function spansOf(found: Found[], { starts, ends }: Searched): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const span = { start: starts[start]!, end: ends[end - 1]! };
    if (span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span);
  }
  return spans;
}
