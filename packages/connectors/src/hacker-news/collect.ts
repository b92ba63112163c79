import type { Collected } from "@earshot/core/connector";
import type { Query } from "@earshot/core/terms/query";
import * as z from "zod";
import { budgetOf, requestJson } from "../http.ts";
import { Found, Hit } from "./api.ts";
import { mentionOf } from "./mention.ts";
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
});
type Cursor = z.infer<typeof Cursor>;
type Pass = NonNullable<Cursor["pass"]>;

/** One page of one clause of the query. A pass goes through all clauses, each over the same window. */
export async function collect(call: HackerNewsCall, stored: unknown): Promise<Collected> {
  const cursor: Cursor = Cursor.safeParse(stored).data ?? {};
  const clauses = call.query.any.map(searchText);
  if (clauses.length === 0) return { items: [], cursor };
  const pass = going(cursor.pass, clauses) ?? starting(cursor, clauses, call.now());

  const { body, headers } = await requestJson(call, addressOf(call, clauses[pass.clause]!, pass), Found, {
    effect: "read",
  });
  const budget = budgetOf(headers, call.now());
  const hits = body.hits.flatMap((hit) => Hit.safeParse(hit).data ?? []);
  const items = hits.flatMap((hit) => mentionOf(hit) ?? []);
  const next = nextOf(pass, clauses.length, body.nbPages, newestOf(hits, pass.newest, call.now()));
  return {
    items,
    ...(next.pass ? { cursor: { ...cursor, pass: next.pass }, more: true } : { cursor: { newest: next.newest } }),
    ...(budget && { budget }),
  };
}

/** A clause in the search's words: every term in quotes, so that each must be there as it is. */
function searchText({ all }: Query["any"][number]): string {
  return all.map(({ text }) => `"${text.replaceAll('"', " ")}"`).join(" ");
}

function addressOf(call: HackerNewsCall, query: string, { page, since }: Pass): URL {
  const url = new URL("/api/v1/search_by_date", call.settings.server);
  url.search = new URLSearchParams({
    query,
    tags: "(story,comment)",
    numericFilters: `created_at_i>${since}`,
    hitsPerPage: String(PAGE),
    page: String(page),
  }).toString();
  return url;
}

/** The unfinished pass, unless the brand looks for something else by now. */
function going(pass: Pass | undefined, clauses: string[]): Pass | undefined {
  return pass && pass.terms === JSON.stringify(clauses) && pass.clause < clauses.length ? pass : undefined;
}

function starting({ newest }: Cursor, clauses: string[], now: Date): Pass {
  const latest = secondsOf(now);
  const since = newest === undefined ? latest - FIRST_DAYS * 86_400 : Math.min(newest, latest) - OVERLAP_SECONDS;
  return { clause: 0, page: 0, since, newest: newest ?? since, terms: JSON.stringify(clauses) };
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
