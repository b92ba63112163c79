import type { Searches } from "@earshot/core/source/searches";
import type { Filter, Query } from "@earshot/core/terms/query";
import { compile } from "../searches/compile.ts";
import { primary, quotedIfNeeded, type Dialect } from "../searches/dialect.ts";
import type { Settings } from "./settings.ts";

/** Of recent search for all but Enterprise; by X's documentation. */
const LONGEST_QUERY = 512;
/** Each is two pages of posts or more, in the 300 calls of a quarter of an hour. */
const MOST_SEARCHES = 5;
const HANDLE = /^@?\w{1,15}$/u;
const OTHER_NAMES: Record<string, string> = { he: "iw", id: "in", nb: "no" };
/** By X's list of operators. */
const LANGUAGES = new Set(
  "am ar bg bn bo bs ca ckb cs cy da de dv el en es et eu fa fi fr gu ht hu hy in is it iw ja ka km kn ko lo lt lv ml mr my ne nl no or pa pl ps pt ro ru sd si sk sl sr sv ta te th tl tr ug uk ur vi zh".split(
    " ",
  ),
);

/** What recent search is asked: alternatives side by side, without what is not meant, retweets and our own posts, since each post read costs. */
export function searches(query: Query, { username }: Settings): Searches {
  const dialect: Dialect = {
    longest: LONGEST_QUERY,
    most: MOST_SEARCHES,
    word: quotedIfNeeded,
    join: { and: " ", or: " OR " },
    not: (text) => `-${quotedIfNeeded(text)}`,
    only: (filter) => {
      const text = operatorOf(filter);
      // A name that is no user name is not found by it, and X has its own idea of a post's language.
      return text === undefined ? undefined : { text, narrower: true };
    },
    never: (filter) => (filter.field === "author" && operatorOf(filter) ? `-${operatorOf(filter)}` : undefined),
    always: `-is:retweet -from:${username}`,
    hosts: ["x.com"],
  };
  return compile(query, dialect);
}

function operatorOf({ field, value }: Filter): string | undefined {
  if (field === "author") return HANDLE.test(value) ? `from:${value.replace("@", "")}` : undefined;
  if (field !== "language") return undefined;
  const language = OTHER_NAMES[primary(value)] ?? primary(value);
  return LANGUAGES.has(language) ? `lang:${language}` : undefined;
}
