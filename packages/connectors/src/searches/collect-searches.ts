import { turnOf, turnsOf, type Search, type Searches } from "@earshot/core/source/searches";
import type { Collected } from "@earshot/core/connector";
import { collectStreams, type Stream } from "../streams.ts";
import { nameOf } from "./compile.ts";
import { Turn, turnAfter } from "./turn.ts";

/**
 * A page of a list that is always read, or of a search. A pass asks what one collection may ask; where that is not all of it, the next pass
 * goes on with the rest. The first passes follow on each other at once until everything was asked, so that what was there before is known.
 */
export async function collectSearches(
  stored: unknown,
  lists: Stream[],
  searches: Searches,
  pageOf: (search: Search) => Stream["page"],
  { firstPages }: Pick<Stream, "firstPages"> = {},
): Promise<Collected> {
  const at: Turn = Turn.safeParse(stored).data ?? { turn: 0, round: false };
  const turns = turnsOf(searches);
  const asked = turnOf(searches, at.turn).map((search): Stream => ({
    name: `search ${nameOf(search)}`,
    page: pageOf(search),
    search: true,
    ...(firstPages !== undefined && { firstPages }),
  }));
  const all = searches.queries.map((search) => `search ${nameOf(search)}`);
  const collected = await collectStreams(stored, [...lists, ...asked], all);
  const next = collected.more || turns === 1 ? at : turnAfter(at, turns);
  const follows = next !== at && !next.round;
  return { ...collected, cursor: { ...(collected.cursor as object), ...next }, ...(follows && { more: true }) };
}
