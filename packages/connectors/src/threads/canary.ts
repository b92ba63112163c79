import type { Canary } from "@earshot/core/connector";
import { CERTAIN } from "../canary-word.ts";
import { ask } from "../meta/ask.ts";
import { FIELDS, Posts } from "./api.ts";
import type { ThreadsCall } from "./settings.ts";

/** Looks whether the search finds anything with a word that is written every minute. An app that Meta has not reviewed finds our own posts only. */
export async function canary(call: ThreadsCall): Promise<Canary> {
  const query = { fields: FIELDS, q: CERTAIN, search_type: "RECENT", limit: "1" };
  const { body } = await ask(call, "keyword_search", query, Posts);
  return { asked: CERTAIN, found: body.data.length > 0 };
}
