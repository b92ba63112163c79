import type { Canary } from "@earshot/core/connector";
import { CERTAIN } from "../canary-word.ts";
import { Listing } from "./api.ts";
import { ask } from "./ask.ts";
import type { RedditCall } from "./settings.ts";

/** Looks whether the search finds anything with a word that is written every minute, in all subreddits. */
export async function canary(call: RedditCall): Promise<Canary> {
  const { body } = await ask(call, "/search", { q: CERTAIN, sort: "new", type: "link", limit: "1" }, Listing);
  return { asked: CERTAIN, found: body.data.children.length > 0 };
}
