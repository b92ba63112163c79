import type { Searches } from "@earshot/core/source/searches";
import type { Query } from "@earshot/core/terms/query";
import { compile } from "../searches/compile.ts";

const LONGEST_QUERY = 200;
/** 2 200 searches a day are allowed: two pages of each of these every ten minutes stay below. */
const MOST_SEARCHES = 7;

/** What the keyword search is asked: words side by side, and nothing else. */
export function searches(query: Query): Searches {
  return compile(query, {
    longest: LONGEST_QUERY,
    most: MOST_SEARCHES,
    word: (text) => text.replace(/^#/u, "").replace(/\s+/gu, " "),
    hosts: ["www.threads.com", "www.threads.net"],
  });
}
