import { Refusal } from "../errors.ts";
import { parseTerms } from "./parse-terms.ts";
import type { Query, Term } from "./query.ts";

/**
 * Reads terms that are stored already. They may be from a time when parentheses, small words and fields were letters, and would be refused
 * today: then each name between the separators is looked for as it stands, so that a source goes on hearing until somebody mends them.
 */
export function readTerms(stored: string): Query {
  let query = known.get(stored);
  if (!query) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(stored, (query = newlyRead(stored)));
  }
  return query;
}

/** The terms of the brands of late: each mention is matched against its brand's, and compiling them is most of the work. */
const known = new Map<string, Query>();
const MOST_KNOWN = 200;

function newlyRead(stored: string): Query {
  try {
    return parseTerms(stored);
  } catch (error) {
    if (error instanceof Refusal) return asLetters(stored);
    throw error;
  }
}

function asLetters(stored: string): Query {
  const query: Query = { any: [], none: [] };
  for (const alternative of stored.split(/[,\n،，、]|\bOR\b/u)) {
    const all: Term[] = [];
    for (const part of alternative.split(/\bAND\b|\s(?=-\S|NOT\s)/u)) {
      const [, excluded, text = ""] = /^\s*(-|NOT\s)?["“”„«»\s]*(.*?)["“”„«»\s]*$/su.exec(part) ?? [];
      if (!/[\p{L}\p{N}]/u.test(text)) continue;
      (excluded ? query.none : all).push({ text, phrase: /\s/u.test(text), match: "exact" });
    }
    if (all.length > 0) query.any.push({ all });
  }
  return query;
}
