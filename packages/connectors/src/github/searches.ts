import type { Searches } from "@earshot/core/source/searches";
import type { Query } from "@earshot/core/terms/query";
import { compile } from "../searches/compile.ts";
import { quoted } from "../searches/dialect.ts";
import { hostOf } from "./mention.ts";
import type { Settings } from "./settings.ts";

/** Operators and places are not counted. */
const LONGEST_QUERY = 256;
/** Of 30 searches a minute with a token, and 10 without. */
const MOST_SEARCHES = 12;
const MOST_UNSIGNED = 5;

/**
 * What the search of issues is asked, beside where it searches. It takes five operators at most, so each spelling is a search of its own,
 * and what is not meant is checked here: an issue may name it where a comment does not.
 */
export function searches(query: Query, settings: Settings, signedIn: boolean): Searches {
  const most = signedIn ? MOST_SEARCHES : MOST_UNSIGNED;
  return compile(query, { longest: LONGEST_QUERY, most, word: quoted, hosts: [hostOf(settings)] });
}
