import type { Searches } from "@earshot/core/source/searches";
import type { Query } from "@earshot/core/terms/query";
import { compile } from "../searches/compile.ts";
import { quoted } from "../searches/dialect.ts";
import type { Settings } from "./settings.ts";

/** By Reddit's documentation of its search. */
const LONGEST_QUERY = 512;
const MOST_SEARCHES = 5;
const USERNAME = /^@?[\w-]{3,20}$/u;

/** What the search of posts is asked. Comments it does not look through: those of chosen subreddits are all read. */
export function searches(query: Query, settings: Settings): Searches {
  const author = (value: string) => `author:${value.replace("@", "")}`;
  const compiled = compile(query, {
    longest: LONGEST_QUERY,
    most: MOST_SEARCHES,
    word: quoted,
    join: { and: " AND ", or: " OR " },
    not: (text) => `NOT ${quoted(text)}`,
    only: ({ field, value }) =>
      field === "author" && USERNAME.test(value) ? { text: `AND ${author(value)}` } : undefined,
    never: ({ field, value }) => (field === "author" && USERNAME.test(value) ? `NOT ${author(value)}` : undefined),
    hosts: ["www.reddit.com"],
  });
  const unheard = compiled.queries.length > 0 && subredditsOf(settings).length === 0;
  return {
    ...compiled,
    unsaid: [...compiled.unsaid, ...(unheard ? [{ term: "", why: "comments", instead: "unheard" } as const] : [])],
  };
}

export function subredditsOf({ subreddits }: Pick<Settings, "subreddits">): string[] {
  return subreddits.split(/[\s,]+/u).flatMap((name) => name.replace(/^\/?r\//u, "") || []);
}
