import type { Search, Searches, Unsaid } from "@earshot/core/source/searches";
import type { Query } from "@earshot/core/terms/query";
import { typedClause } from "@earshot/core/terms/typed";
import { compile, limited } from "../searches/compile.ts";
import { quotedIfNeeded } from "../searches/dialect.ts";
import { hashtagsOf } from "./hashtags.ts";
import type { Settings } from "./settings.ts";

const LONGEST_QUERY = 500;
/** Two pages of each every two minutes are a third of the 300 calls in five minutes. */
const MOST_SEARCHES = 20;

/**
 * Hashtags, each a list of its own, and with a token the search through texts. Servers of many makes answer it, and what one takes for an
 * operator is a word to another: all but words and phrases is left to us.
 */
export function searches(query: Query, settings: Settings, signedIn: boolean): Searches {
  const tags = hashtagsOf(settings, query);
  const texts = signedIn ? textsOf(query) : { queries: [], unsaid: untagged(query, tags) };
  const queries = [...tags, ...texts.queries];
  return limited(query, {
    queries: [...queries.filter(({ always }) => always), ...queries.filter(({ always }) => !always)],
    most: MOST_SEARCHES,
    unsaid: texts.unsaid,
  });
}

/** A hashtag alone is a list of its own. */
export const isTag = ({ text }: Pick<Search, "text">): boolean => /^#\S+$/u.test(text);

function textsOf(query: Query): Pick<Searches, "queries" | "unsaid"> {
  const { queries, unsaid } = compile(query, { longest: LONGEST_QUERY, most: MOST_SEARCHES, word: quotedIfNeeded });
  return { queries: queries.filter((search) => !isTag(search)), unsaid };
}

/** Who is not signed in hears hashtags only. */
function untagged(query: Query, tags: Search[]): Unsaid[] {
  return [
    ...withoutTag(query, tags),
    ...(query.any.length > 0 ? [{ term: "", why: "sign-in", instead: "narrower" } as const] : []),
  ];
}

/** What makes no hashtag is not heard where hashtags only are. */
export function withoutTag({ any }: Query, searches: Search[]): Unsaid[] {
  const heard = new Set(searches.filter(isTag).flatMap(({ clauses }) => clauses));
  return any.flatMap((clause, at) =>
    heard.has(at) ? [] : [{ term: typedClause(clause), why: "tag", instead: "unheard" } as const],
  );
}
