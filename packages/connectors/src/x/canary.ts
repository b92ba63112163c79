import type { Canary } from "@earshot/core/connector";
import { Posts } from "./api.ts";
import { ask } from "./ask.ts";
import type { XCall } from "./settings.ts";

/** The search goes back a week; what is older by now may be out of it. */
const SEARCHED_MS = 6 * 86_400_000;
/** What X has just taken may not be in the search yet. */
const FRESH_MS = 3_600_000;

/**
 * Looks for our account's own posts, which cost least to read. Where the search has none, it is asked whether there is one that it should have:
 * undefined where there is not.
 */
export async function canary(call: XCall): Promise<Canary | undefined> {
  const { userId, username } = call.settings;
  const asked = `from:${username}`;
  const query = { query: asked, max_results: "10" };
  const { body } = await ask(call, "/2/tweets/search/recent", query, Posts);
  if (body.data.length > 0) return { asked, found: true };
  const fields = { max_results: "5", "tweet.fields": "created_at" };
  const { body: ours } = await ask(call, `/2/users/${userId}/tweets`, fields, Posts);
  const now = call.now().getTime();
  const searched = ours.data.some(({ created_at: at }) => {
    const age = at ? now - Date.parse(at) : Number.NaN;
    return age > FRESH_MS && age < SEARCHED_MS;
  });
  return searched ? { asked, found: false } : undefined;
}
