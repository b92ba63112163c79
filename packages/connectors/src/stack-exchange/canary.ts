import type { Canary } from "@earshot/core/connector";
import { Excerpt } from "./api.ts";
import { ask } from "./ask.ts";
import type { StackExchangeCall } from "./settings.ts";
import { sitesIn } from "./sites.ts";

/** In every question's title sooner or later, whatever the site is about. */
const CERTAIN = "how";

/** Looks whether the search of the first site finds anything with a word that is in most questions. */
export async function canary(call: StackExchangeCall): Promise<Canary | undefined> {
  const [site] = sitesIn(call.settings.sites) ?? [];
  if (site === undefined) return undefined;
  const query = { q: CERTAIN, sort: "activity", order: "desc", pagesize: "1" };
  const { items } = await ask(call, site, "/search/excerpts", Excerpt, query);
  return { asked: CERTAIN, found: items.length > 0 };
}
