import { matchTerms, type Span } from "../terms/match-terms.ts";
import type { Clause, Query, Term } from "../terms/query.ts";
import { typed, typedFilter, typedNear } from "../terms/typed.ts";

/** Why an alternative is not found in a text, as it would be typed. */
export type Missed = {
  /** Not there at all. */
  missing: string[];
  /** There, but not near enough to each other. */
  far: string[];
  /** There, and must not be. */
  excluded: string[];
  /** What the text is asked besides its words, and is not. */
  unfit: string[];
};

/** Where terms are found in a text (UTF-16 units), or why they are not. */
export type Explained = { found: true; spans: Span[] } | { found: false; excluded: string[]; clauses: Missed[] };

/** Looks for terms in a text of which nothing is known but its words: its author and its address fit every filter. */
export function explain(query: Query, text: string): Explained {
  const spans = matchTerms(query, text, {});
  if (spans) return { found: true, spans };
  const isThere = (term: Term) => holds({ all: [term] }, text);
  const never = (query.never ?? []).filter((filter) => !holdsBut(query.any, { never: [filter] }, text));
  return {
    found: false,
    excluded: [...query.none.filter(isThere).map(typed), ...never.map(typedFilter)],
    clauses: query.any.map((clause) => missedBy(clause, isThere, text)),
  };
}

const holds = (clause: Clause, text: string): boolean =>
  matchTerms({ any: [clause], none: [] }, text, {}) !== undefined;

/** Whether a clause holds with this beside its words. */
const holdsBut = (clauses: Clause[], beside: Partial<Clause>, text: string): boolean =>
  clauses.every(({ all }) => !holds({ all }, text)) || clauses.some(({ all }) => holds({ all, ...beside }, text));

function missedBy(
  { all, near = [], none = [], only = [], never = [] }: Clause,
  isThere: (term: Term) => boolean,
  text: string,
): Missed {
  const missing = all.filter((term) => !isThere(term));
  const fails = (beside: Partial<Clause>) => missing.length === 0 && !holds({ all, ...beside }, text);
  return {
    missing: missing.map(typed),
    far: near.filter((each) => fails({ near: [each] })).map((each) => typedNear(each, { all })),
    excluded: none.filter(isThere).map(typed),
    unfit: [
      ...only.filter((filter) => fails({ only: [filter] })).map(typedFilter),
      ...never.filter((filter) => fails({ never: [filter] })).map((filter) => `-${typedFilter(filter)}`),
    ],
  };
}
