import { matchTerms, type Span } from "../terms/match-terms.ts";
import type { Clause, Query, Term } from "../terms/query.ts";
import { typed, typedFilter, typedNear } from "../terms/typed.ts";

/** Why an alternative is not found in a text: terms, as they would be typed. */
export type Missed = {
  /** Not there at all. */
  missing: string[];
  /** There, but not near enough to each other. */
  far: string[];
  /** There, and must not be. */
  excluded: string[];
  /** What a pasted text says nothing of: it is asked of a mention. */
  unasked: string[];
};

/** Where terms are found in a text (UTF-16 units), or why they are not. */
export type Explained = { found: true; spans: Span[] } | { found: false; excluded: string[]; clauses: Missed[] };

export function explain(query: Query, text: string): Explained {
  const spans = matchTerms(query, text);
  if (spans) return { found: true, spans };
  const isThere = (term: Term) => matchTerms({ any: [{ all: [term] }], none: [] }, text) !== undefined;
  return {
    found: false,
    excluded: query.none.filter(isThere).map(typed),
    clauses: query.any.map((clause) => missedBy(clause, isThere, text)),
  };
}

function missedBy(clause: Clause, isThere: (term: Term) => boolean, text: string): Missed {
  const missing = clause.all.filter((term) => !isThere(term));
  const isNear = (near: NonNullable<Clause["near"]>[number]) =>
    matchTerms({ any: [{ all: clause.all, near: [near] }], none: [] }, text) !== undefined;
  const far = missing.length > 0 ? [] : (clause.near ?? []).filter((near) => !isNear(near));
  return {
    missing: missing.map(typed),
    far: far.map((near) => typedNear(near, clause)),
    excluded: (clause.none ?? []).filter(isThere).map(typed),
    unasked: (clause.only ?? []).map(typedFilter),
  };
}
