import type { Incoming } from "../mention/mention.ts";
import { wordsToMatch } from "../mention/own-words/own-words.ts";
import { matchTerms } from "../terms/match-terms.ts";
import type { Clause, Query, Term } from "../terms/query.ts";

/** By each of the brand's terms as it is typed: since when a source looks for it, and when it was last found there (ISO 8601 UTC). */
export type TermsHeard = Record<string, { since: string; heard?: string }>;

/** Beyond so many terms the record would be large; a brand has a few. */
const MOST_TERMS = 100;
/** A term that was found is not looked for again for so long: a date within the day is near enough. */
const FRESH_MS = 3_600_000;

/** What is stored, for the terms that the brand has now. */
export function heardTerms(
  stored: TermsHeard | undefined,
  query: Query,
  at: string,
): { terms: TermsHeard; changed: boolean } {
  const terms: TermsHeard = {};
  for (const clause of query.any.slice(0, MOST_TERMS)) {
    const term = termText(clause);
    terms[term] = stored?.[term] ?? { since: at };
  }
  const same = Object.keys(terms).length === Object.keys(stored ?? {}).length;
  return { terms, changed: !same || Object.keys(terms).some((term) => !stored?.[term]) };
}

/** Which of the terms that were not found lately are found in this one. */
export function foundOf(query: Query, terms: TermsHeard, incoming: Incoming, at: string): string[] {
  const wanted = clausesOf(query).filter(({ term }) => {
    const known = terms[term];
    return known && !(known.heard && Date.parse(at) - Date.parse(known.heard) < FRESH_MS);
  });
  if (wanted.length === 0) return [];
  const text = wordsToMatch(incoming);
  return wanted.flatMap(({ term, alone }) => (matchTerms(alone, text) ? [term] : []));
}

const parted = new WeakMap<Query, { term: string; alone: Query }[]>();

/** Each clause as a query of its own. */
function clausesOf(query: Query) {
  const known = parted.get(query);
  if (known) return known;
  const clauses = query.any.map((clause) => ({ term: termText(clause), alone: { any: [clause], none: [] } }));
  parted.set(query, clauses);
  return clauses;
}

/** A clause as it would be typed. */
export function termText({ all, near, only }: Clause): string {
  const words = all.map(typed).join(" AND ");
  const apart = near?.map(({ words: n }) => ` near/${n}`).join("") ?? "";
  return [words + apart, ...(only ?? []).map(({ field, value }) => `${field}:${value}`)].filter(Boolean).join(" ");
}

function typed({ text, match }: Term): string {
  if (match === "exact") return `"${text}"`;
  if (match === "case") return `=${text}`;
  return match === "start" ? `${text}*` : text;
}
