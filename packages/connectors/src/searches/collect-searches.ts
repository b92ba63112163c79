import { turnOf, turnsOf, type Search, type Searches } from "@earshot/core/source/searches";
import type { Collected } from "@earshot/core/connector";
import * as z from "zod";
import { collectStreams, type Stream } from "../streams.ts";
import { nameOf } from "./compile.ts";

const Turn = z.object({
  /** Whose turn it is. */
  turn: z.number().int().nonnegative().default(0),
  /** Everything was asked once. */
  round: z.boolean().default(false),
});

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
  const { turn, round } = Turn.safeParse(stored).data ?? { turn: 0, round: false };
  const turns = turnsOf(searches);
  const asked = turnOf(searches, turn).map((search): Stream => ({
    name: `search ${nameOf(search)}`,
    page: pageOf(search),
    search: true,
    ...(firstPages !== undefined && { firstPages }),
  }));
  const all = searches.queries.map((search) => `search ${nameOf(search)}`);
  const collected = await collectStreams(stored, [...lists, ...asked], all);
  if (collected.more || turns === 1) return { ...collected, cursor: { ...(collected.cursor as object), turn, round } };
  const next = (turn + 1) % turns;
  const whole = round || next === 0;
  return {
    ...collected,
    cursor: { ...(collected.cursor as object), turn: next, round: whole },
    ...(!whole && { more: true }),
  };
}
