import type { Collected } from "@earshot/core/connector";
import { turnOf, turnsOf, type Search } from "@earshot/core/source/searches";
import * as z from "zod";
import { budgetOf, requestJson } from "../http.ts";
import { nameOf } from "../searches/compile.ts";
import { Found, Hit } from "./api.ts";
import { mentionOf } from "./mention.ts";
import { searches } from "./searches.ts";
import type { HackerNewsCall } from "./settings.ts";

const PAGE = 100;
/** The search gives 1,000 hits at most, however many there are. */
const MOST_PAGES = 10;
const FIRST_DAYS = 7;
/** What the search shows late is found within this time: windows overlap by it. */
const OVERLAP_SECONDS = 48 * 3600;

const Seconds = z.number().int();
const Cursor = z.object({
  /** Newest date seen by the last whole pass; its window starts before it. */
  newest: Seconds.optional(),
  /** A pass that is not finished: where it is, and what it looks at. */
  pass: z.object({ clause: Seconds, page: Seconds, since: Seconds, newest: Seconds, terms: z.string() }).optional(),
  /** Whose turn it is, where one pass does not ask everything, and the newest dates at the start of this round of turns and the last. */
  turn: Seconds.optional(),
  began: Seconds.optional(),
  beganLast: Seconds.optional(),
});
type Cursor = z.infer<typeof Cursor>;
type Pass = NonNullable<Cursor["pass"]>;

/** One page of one search. A pass goes through the searches whose turn it is, each over the same window. */
export async function collect(call: HackerNewsCall, stored: unknown): Promise<Collected> {
  const cursor: Cursor = Cursor.safeParse(stored).data ?? {};
  const all = searches(call.query);
  const asked = turnOf(all, cursor.turn ?? 0);
  if (asked.length === 0) return { items: [], cursor };
  const pass = going(cursor.pass, asked) ?? starting(cursor, asked, call.now());

  const { body, headers } = await requestJson(call, addressOf(call, asked[pass.clause]!, pass), Found, {
    effect: "read",
  });
  const budget = budgetOf(headers, call.now());
  const hits = body.hits.flatMap((hit) => Hit.safeParse(hit).data ?? []);
  const items = hits.flatMap((hit) => mentionOf(hit) ?? []);
  const next = nextOf(pass, asked.length, body.nbPages, newestOf(hits, pass.newest, call.now()));
  const isOver = next.pass?.page !== pass.page + 1 || next.pass.clause !== pass.clause;
  const cut = cursor.newest !== undefined && body.nbPages > MOST_PAGES;
  const rest = { items, ...(budget && { budget }), ...(isOver && ({ reached: cut ? "cut" : "end" } as const)) };
  if (next.pass) return { ...rest, cursor: { ...cursor, pass: next.pass }, more: true };
  return { ...rest, ...afterPass(cursor, next.newest, turnsOf(all), call.now()) };
}

/** Where everything has not been asked once, the next turn follows at once. */
function afterPass(cursor: Cursor, newest: number, turns: number, now: Date): Pick<Collected, "cursor" | "more"> {
  if (turns === 1) return { cursor: { newest } };
  const { pass: _, ...rest } = cursor;
  const turn = ((cursor.turn ?? 0) + 1) % turns;
  const began = cursor.began ?? secondsOf(now) - FIRST_DAYS * 86_400;
  if (turn === 0) return { cursor: { newest, turn, began: newest, beganLast: began } };
  return { cursor: { ...rest, newest, turn, began }, ...(cursor.beganLast === undefined && { more: true }) };
}

function addressOf(call: HackerNewsCall, { text: query, beside }: Search, { page, since }: Pass): URL {
  const url = new URL("/api/v1/search_by_date", call.settings.server);
  url.search = new URLSearchParams({
    query,
    ...beside,
    tags: "(story,comment)",
    numericFilters: `created_at_i>${since}`,
    hitsPerPage: String(PAGE),
    page: String(page),
  }).toString();
  return url;
}

/** The unfinished pass, unless the brand looks for something else by now. */
function going(pass: Pass | undefined, asked: Search[]): Pass | undefined {
  return pass && pass.terms === namesOf(asked) && pass.clause < asked.length ? pass : undefined;
}

const namesOf = (asked: Search[]): string => JSON.stringify(asked.map(nameOf));

function starting({ newest, began, beganLast }: Cursor, asked: Search[], now: Date): Pass {
  const latest = secondsOf(now);
  const from = began === undefined ? newest : beganLast;
  const since = from === undefined ? latest - FIRST_DAYS * 86_400 : Math.min(from, latest) - OVERLAP_SECONDS;
  return { clause: 0, page: 0, since, newest: newest ?? since, terms: namesOf(asked) };
}

function nextOf(pass: Pass, clauses: number, pages: number, newest: number): { pass?: Pass; newest: number } {
  if (pass.page + 1 < Math.min(pages, MOST_PAGES)) return { newest, pass: { ...pass, page: pass.page + 1, newest } };
  if (pass.clause + 1 < clauses) return { newest, pass: { ...pass, clause: pass.clause + 1, page: 0, newest } };
  return { newest };
}

/** A date in the future must not carry the window past what comes until then. */
function newestOf(hits: Hit[], before: number, now: Date): number {
  return hits.reduce((newest, hit) => Math.max(newest, Math.min(hit.created_at_i, secondsOf(now))), before);
}

function secondsOf(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}
