import type { Search, Searches } from "@earshot/core/source/searches";
import type { Clause, Query } from "@earshot/core/terms/query";
import { compile } from "../searches/compile.ts";

/** Ours: the software names no limit. */
const LONGEST_QUERY = 200;
/** Of what instances allow within ten minutes. */
const MOST_SEARCHES = 10;

/**
 * What the search is asked. It finds letters, within words too, and takes several words only in their order: so of words that are to be
 * there together the longest is asked for, and the rest is checked here.
 */
export function searches(query: Query): Searches {
  const asked = { ...query, any: query.any.map(longestOf) };
  const compiled = compile(asked, { longest: LONGEST_QUERY, most: MOST_SEARCHES, word: (text) => text });
  return { ...compiled, queries: compiled.queries.filter((search) => !isWithin(search, compiled.queries)) };
}

function longestOf(clause: Clause): Clause {
  const { near: _, ...rest } = clause;
  const [longest] = clause.all.toSorted((a, b) => b.text.length - a.text.length);
  return { ...rest, all: longest ? [longest] : [] };
}

/** Whether another search finds all that this one would. */
function isWithin({ text, clauses }: Search, others: Search[]): boolean {
  const letters = text.toLowerCase();
  return others.some(
    (other) =>
      other.text.length < text.length &&
      letters.includes(other.text.toLowerCase()) &&
      clauses.every((clause) => other.clauses.includes(clause)),
  );
}
