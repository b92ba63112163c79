import type { Canary } from "@earshot/core/connector";
import { collect } from "./collect.ts";
import { takesQuery } from "./searches.ts";
import type { FeedCall } from "./settings.ts";

/** On every news search every day. */
const CERTAIN = "news";

/** Looks whether a feed that searches finds anything with a word that is in the news every day; another feed is its own proof. */
export async function canary(call: FeedCall): Promise<Canary | undefined> {
  if (!takesQuery(call.settings)) return undefined;
  const query = { any: [{ all: [{ text: CERTAIN, phrase: false }] }], none: [] };
  const { items } = await collect({ ...call, query }, undefined);
  return { asked: CERTAIN, found: items.length > 0 };
}
