/** One query as a platform is asked it. */
export type Search = {
  /** In the platform's own words, whole. */
  text: string;
  /** What goes beside it, by the platform's own names for it (`lang`). */
  beside?: Record<string, string>;
  /** Which clauses of the brand's query it looks for, by their place in `any`. */
  clauses: number[];
  /** Asked in every collection. The others take turns in the room that is left. */
  always: boolean;
};

/** Why something cannot be said in a platform's words. */
export type UnsaidWhy =
  | /** Only as written, or with its very letters. */ "exact"
  | /** Every word that starts so. */ "start"
  | /** So many words apart. */ "near"
  | /** What is not meant. */ "excluded"
  | "language"
  | "author"
  | "site"
  | /** It is longer than the platform takes. */ "long"
  | /** There are more ways to write it than can be asked for. */ "many"
  | /** It makes no hashtag, and nothing else is looked through. */ "tag"
  | /** The platform looks through texts for who is signed in only. */ "sign-in"
  | /** This server does not look through texts. */ "no-search"
  | /** Its search through texts has found nothing so far: perhaps it has none. */ "unproven"
  | /** Comments are not looked through. */ "comments";

/**
 * What cannot be said there, as it would be typed, and what is done instead: asked more widely and checked here, asked more narrowly so that
 * some of it is not heard, or not heard at all.
 */
export type Unsaid = { term: string; why: UnsaidWhy; instead: "checked" | "narrower" | "unheard" };

/** What a platform is asked for a brand's terms. */
export type Searches = {
  /** Most important first. */
  queries: Search[];
  /** Most of them in one collection. */
  most: number;
  unsaid: Unsaid[];
};

/** Collections within which every query must have had its turn. */
export const MOST_TURNS = 12;

/** How many queries that is, with those that are asked always. */
export function mostOf(queries: Search[], most: number): number {
  const always = queries.filter((search) => search.always).length;
  return always >= most ? most * MOST_TURNS : always + (most - always) * MOST_TURNS;
}

/** How many collections it takes until each query was asked once. */
export function turnsOf({ queries, most }: Searches): number {
  if (queries.length <= most) return 1;
  const { others, room } = shared(queries, most);
  return Math.ceil(others.length / room);
}

/** The queries of one collection: those that are asked always, and in the room that is left some of the others, by turns. */
export function turnOf({ queries, most }: Searches, turn: number): Search[] {
  if (queries.length <= most) return queries;
  const { always, others, room } = shared(queries, most);
  const from = (turn * room) % others.length;
  return [...always, ...[...others, ...others].slice(from, from + Math.min(room, others.length))];
}

/** Where those that are asked always leave no room, all of them take turns. */
function shared(queries: Search[], most: number) {
  const always = queries.filter((search) => search.always);
  if (always.length >= most) return { always: [], others: queries, room: most };
  return { always, others: queries.filter((search) => !search.always), room: most - always.length };
}
