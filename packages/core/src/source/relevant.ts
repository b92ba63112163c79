import type { Call, Connector } from "../connector.ts";
import { cut } from "../mention/content.ts";
import { Incoming } from "../mention/mention.ts";
import { wordsToMatch } from "../mention/own-words/own-words.ts";
import { matchTerms } from "../terms/match-terms.ts";

/** What a platform showed: all that can be read, what of it is about the brand and not our own, and how many cannot be read. */
export type Sorted = { read: Incoming[]; ours: Incoming[]; unreadable: number };

export function sorted(connector: Connector, call: Call, items: unknown[], ownId: string | undefined): Sorted {
  const read = items.flatMap((item) => Incoming.safeParse(item).data ?? []).map(cut);
  const ours = read.filter((item) => item.author.id !== ownId && isOurs(connector, call, item));
  return { read, ours, unreadable: items.length - read.length };
}

/** Whether something that a platform shows is about the brand, by its terms. */
export function isOurs(
  { finds }: Pick<Connector, "finds">,
  { query }: Pick<Call, "query">,
  incoming: Incoming,
): boolean {
  if (finds === "everything" || incoming.addressed || query.any.length === 0) return true;
  return matchTerms(query, wordsToMatch(incoming), incoming) !== undefined;
}
