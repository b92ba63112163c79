import type { Canary } from "@earshot/core/connector";
import { CERTAIN } from "../canary-word.ts";
import { Posts } from "./api.ts";
import { ask } from "./ask.ts";
import type { BlueskyCall } from "./settings.ts";

/** Looks whether the search finds anything with a word that is written every minute. */
export async function canary(call: BlueskyCall): Promise<Canary> {
  const query = new URLSearchParams({ q: CERTAIN, sort: "latest", limit: "1" });
  const { body } = await ask(call, `app.bsky.feed.searchPosts?${query}`, Posts);
  return { asked: CERTAIN, found: body.posts.length > 0 };
}
