import type { Searches } from "@earshot/core/source/searches";
import type { Query } from "@earshot/core/terms/query";
import { compile } from "../searches/compile.ts";
import { isPlain, quoted } from "../searches/dialect.ts";

/** By Algolia's documentation; what is longer is cut off there. */
const LONGEST_QUERY = 512;
/** Of 10 000 calls an hour. */
const MOST_SEARCHES = 30;

/**
 * What the search is asked: words in quotes, so that each is there as it is. Algolia knows no OR; a hyphen leaves out a word, not a phrase.
 * Starts of words are switched on by a parameter, and slips of the pen off, which would leave out too much.
 */
export function searches(query: Query): Searches {
  return compile(query, {
    longest: LONGEST_QUERY,
    most: MOST_SEARCHES,
    word: quoted,
    start: (text) => (isPlain(text) ? text : quoted(text)),
    startBeside: { queryType: "prefixAll" },
    not: (text) => (isPlain(text) ? `-${text}` : undefined),
    beside: { typoTolerance: "false", queryType: "prefixNone" },
    hosts: ["news.ycombinator.com"],
  });
}
