import type { Searches } from "@earshot/core/source/searches";
import type { Query } from "@earshot/core/terms/query";
import { compile, limited } from "../searches/compile.ts";
import { quoted } from "../searches/dialect.ts";
import type { Settings } from "./settings.ts";
import { sitesIn } from "./sites.ts";

/** The search box on the sites takes so many; what is longer it does not look for. */
const LONGEST_QUERY = 240;
/** Each costs one to five of the day's calls. */
const MOST_SEARCHES = 5;

/** What the search is asked on each site: words in quotes, which are all to be there. It knows no OR; what else it knows is undocumented. */
export function searches(query: Query, { sites }: Settings): Searches {
  const hosts = sitesIn(sites) ?? [];
  const most = Math.max(MOST_SEARCHES, hosts.length);
  const compiled = compile(query, { longest: LONGEST_QUERY, most, word: quoted, hosts });
  const queries = compiled.queries.flatMap((search) => hosts.map((site) => ({ ...search, beside: { site } })));
  return limited(query, { ...compiled, queries });
}
