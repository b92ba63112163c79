import type { Searches } from "@earshot/core/source/searches";
import type { Query } from "@earshot/core/terms/query";
import { compile } from "../searches/compile.ts";
import { quoted, quotedIfNeeded, type Dialect } from "../searches/dialect.ts";
import { inEdition } from "./editions.ts";
import type { Settings } from "./settings.ts";

const PLACE = /\{query\}|%7Bquery%7D/giu;
/** News searches heed about 32 words of a query. */
const LONGEST_QUERY = 220;
const NEWS = /(?:^|\.)(?:google|bing)\.[a-z.]+$/u;

/** What is put into the place of {query}: one address is one query, so that several take turns. Without such a place nothing is asked. */
export function searches(query: Query, { url }: Pick<Settings, "url">): Searches {
  if (!takesQuery({ url })) return { queries: [], most: 1, unsaid: [] };
  const dialect: Dialect = {
    longest: LONGEST_QUERY,
    most: 1,
    word: (text) => quotedIfNeeded(text.replace(/^#/u, "")),
    join: { and: " ", or: " OR " },
  };
  // What another site takes a hyphen for nobody knows.
  if (!NEWS.test(hostOf(url))) return compile(query, dialect);
  return compile(query, { ...dialect, not: (text) => `-${/\s/u.test(text) ? quoted(text) : text}` });
}

export const takesQuery = ({ url }: Pick<Settings, "url">): boolean => url.search(PLACE) >= 0;

/** The address with one query in it. */
export function addressOf({ url, edition }: Settings, text: string | undefined): string {
  return inEdition(text === undefined ? url : url.replace(PLACE, () => encodeURIComponent(text)), edition);
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : "");
