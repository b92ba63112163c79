import type { Searches } from "@earshot/core/source/searches";
import type { Query } from "@earshot/core/terms/query";
import { compile } from "../searches/compile.ts";
import { primary, quotedIfNeeded, type SaidFilter } from "../searches/dialect.ts";

const LONGEST_QUERY = 500;
/** Two pages of each every two minutes are a tenth of what one address may ask. */
const MOST_SEARCHES = 10;
const HANDLE = /^@?(?:did:[a-z]+:.+|[a-z\d-]+(?:\.[a-z\d-]+)+)$/iu;

/**
 * What the search is asked: it finds what has all the words and phrases of a query. It has no OR, and a hyphen before a word is documented by
 * nobody: what is not meant is left to us.
 */
export function searches(query: Query): Searches {
  return compile(query, {
    longest: LONGEST_QUERY,
    most: MOST_SEARCHES,
    word: quotedIfNeeded,
    only: ({ field, value }): SaidFilter | undefined => {
      // By what the post says of its languages, where we also look at its words.
      if (field === "language") return { beside: { lang: primary(value) }, narrower: true };
      // Only of the account that has this handle; whoever is called so is not found.
      if (field === "author" && HANDLE.test(value))
        return { beside: { author: value.replace(/^@/u, "") }, narrower: true };
      return undefined;
    },
    hosts: ["bsky.app"],
  });
}
