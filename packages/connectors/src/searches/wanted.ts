import type { Unsaid } from "@earshot/core/source/searches";
import type { Clause, Filter, Query, Term } from "@earshot/core/terms/query";
import { typed, typedFilter, typedNear } from "@earshot/core/terms/typed";
import type { Dialect } from "./dialect.ts";
import { spellings } from "./spellings.ts";

/** A way to write a term, as it is looked for. */
export type Spelling = { text: string; start?: true };

/** One clause as a platform can be asked for it. */
export type Wanted = {
  clause: number;
  /** For each term the ways to write it, the plain one first. One of each must be there. */
  groups: Spelling[][];
  /** What else must or must not be, in the platform's words. */
  rest: string[];
  beside?: Record<string, string>;
};

/** The clauses that can be found there at all; what cannot be said of them goes to `unsaid`. */
export function wantedOf(query: Query, dialect: Dialect, unsaid: Unsaid[]): Wanted[] {
  return query.any.flatMap((clause, at) => {
    const unheard = elsewhere([...(clause.only ?? [])], [...(clause.never ?? []), ...(query.never ?? [])], dialect);
    if (unheard) {
      unsaid.push({ term: typedFilter(unheard), why: "site", instead: "unheard" });
      return [];
    }
    for (const near of clause.near ?? [])
      unsaid.push({ term: typedNear(near, clause), why: "near", instead: "checked" });
    const groups = clause.all.map((term) => groupOf(term, dialect, unsaid));
    const { rest, beside } = filtersOf(clause, dialect, unsaid);
    const without = excluded(clause.none ?? [], clause.never ?? [], dialect, unsaid);
    return [{ clause: at, groups, rest: [...rest, ...without], ...(beside && { beside }) }];
  });
}

function groupOf(term: Term, { start }: Dialect, unsaid: Unsaid[]): Spelling[] {
  if (term.match === "case") unsaid.push({ term: typed(term), why: "exact", instead: "checked" });
  if (term.match === "start" && start) return [{ text: term.text, start: true }];
  if (term.match === "start") unsaid.push({ term: typed(term), why: "start", instead: "narrower" });
  return spellings(term).map((text) => ({ text }));
}

/** A filter by which nothing that is there can be found. */
function elsewhere(only: Filter[], never: Filter[], { hosts }: Dialect): Filter | undefined {
  if (!hosts) return undefined;
  const isThere = ({ value }: Filter, host: string) => host === value || host.endsWith(`.${value}`);
  const sites = (filters: Filter[]) => filters.filter(({ field }) => field === "site");
  return (
    sites(only).find((filter) => !hosts.some((host) => isThere(filter, host))) ??
    sites(never).find((filter) => hosts.every((host) => isThere(filter, host)))
  );
}

function filtersOf({ only = [] }: Clause, dialect: Dialect, unsaid: Unsaid[]) {
  const rest: string[] = [];
  let beside: Record<string, string> | undefined;
  for (const filter of only) {
    if (filter.field === "site" && dialect.hosts) continue;
    const alone = only.filter(({ field }) => field === filter.field).length === 1;
    const said = alone ? dialect.only?.(filter) : undefined;
    if (said?.text) rest.push(said.text);
    if (said?.beside) beside = { ...beside, ...said.beside };
    if (!said || said.narrower)
      unsaid.push({ term: typedFilter(filter), why: filter.field, instead: said ? "narrower" : "checked" });
  }
  return { rest, beside };
}

/**
 * What is not meant, in the platform's words. Only the plain spelling, which our own check leaves out too: the platform never leaves out
 * more than it.
 */
export function excluded(none: Term[], never: Filter[], dialect: Dialect, unsaid: Unsaid[]): string[] {
  const terms = none.flatMap((term) => {
    const said = term.match === "case" ? undefined : dialect.not?.(term.text);
    if (said === undefined) unsaid.push({ term: `-${typed(term)}`, why: "excluded", instead: "checked" });
    return said ?? [];
  });
  const filters = never.flatMap((filter) => {
    if (filter.field === "site" && dialect.hosts) return [];
    const said = dialect.never?.(filter);
    if (said === undefined) unsaid.push({ term: `-${typedFilter(filter)}`, why: filter.field, instead: "checked" });
    return said ?? [];
  });
  return [...terms, ...filters];
}
