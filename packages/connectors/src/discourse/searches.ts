import type { Searches } from "@earshot/core/source/searches";
import type { Query } from "@earshot/core/terms/query";
import { compile } from "../searches/compile.ts";
import { quotedIfNeeded } from "../searches/dialect.ts";
import type { Settings } from "./settings.ts";

/** Ours: the software names no limit, and an address has one. */
const LONGEST_QUERY = 300;
/** Of eight a minute from one address without a key. */
const MOST_SEARCHES = 6;
const USERNAME = /^@?[\p{L}\p{N}_.-]{1,60}$/u;

/** What the forum's search is asked; of a forum of our own nothing, since all of it is heard. It knows no OR, and no word that must not be there. */
export function searches(query: Query, { everything, server }: Settings): Searches {
  const asked = everything ? { any: [], none: [] } : query;
  return compile(asked, {
    longest: LONGEST_QUERY,
    most: MOST_SEARCHES,
    word: quotedIfNeeded,
    only: ({ field, value }) =>
      field === "author" && USERNAME.test(value) ? { text: `@${value.replace("@", "")}` } : undefined,
    always: "order:latest",
    hosts: [new URL(server).hostname],
  });
}
