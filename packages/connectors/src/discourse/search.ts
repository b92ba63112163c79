import type { Collected } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { hashOf } from "@earshot/core/ids";
import type { Incoming } from "@earshot/core/mention/mention";
import { turnOf, turnsOf } from "@earshot/core/source/searches";
import * as z from "zod";
import { Turn, turnAfter } from "../searches/turn.ts";
import { Found, Post } from "./api.ts";
import { ask } from "./ask.ts";
import { isOpen, mentionOf } from "./mention.ts";
import { searches } from "./searches.ts";
import type { DiscourseCall } from "./settings.ts";

/** Pages of fifty that every pass looks at, and at most. */
const FRESH_PAGES = 2;
const MOST_PAGES = 4;
/** A post is mostly edited while it is young: so long it is read again on every pass. */
const YOUNG_MS = 6 * 3_600_000;
/** Posts that are read in full in one go. */
const MOST_READS = 20;

/** Posts that are remembered in all: a source's cursor is written with every collection. */
const REMEMBERED = 500;

/** By a post's number what searches showed of it: one after the other, since each shows what is around its own words. */
const Marks = z.record(z.string(), z.string());
const Cursor = z.object({
  /** Of earlier passes. A search shows a part of the text: what changed there is read again. */
  seen: Marks.default({}),
  /** A pass that is not finished. */
  pass: z.object({ search: z.number(), page: z.number(), terms: z.string(), met: Marks }).optional(),
  ...Turn.shape,
});
type Cursor = z.infer<typeof Cursor>;
type Pass = NonNullable<Cursor["pass"]>;
type Hit = z.infer<typeof Found>["posts"][number];

/** A page of what a search finds, newest first; it gives pieces of texts only, so what is new among them is read post by post. */
export async function search(call: DiscourseCall, stored: unknown): Promise<Collected> {
  const cursor: Cursor = Cursor.safeParse(stored).data ?? { seen: {}, turn: 0, round: false };
  const all = searches(call.query, call.settings);
  const asked = turnOf(all, cursor.turn).map(({ text }) => text);
  if (asked.length === 0) return { items: [], cursor };
  const terms = hashOf(asked);
  const pass = cursor.pass?.terms === terms ? cursor.pass : { search: 0, page: 1, terms, met: {} };

  const query = new URLSearchParams({ q: asked[pass.search]!, page: String(pass.page) });
  const found = await ask(call, `/search.json?${query}`, Found);
  const { error, more_full_page_results: more } = found.grouped_search_result ?? {};
  if (error) throw new ConnectorError("unavailable", `The forum's search says: ${error}`);

  const marks = new Map(found.posts.map((hit) => [hit.id, hashOf(hit.blurb).slice(0, 6)]));
  const fresh = found.posts.filter((hit) => isFresh(call, hit, marks.get(hit.id)!, cursor.seen, pass.met));
  const titles = new Map(found.topics.map(({ id, title }) => [id, title ?? undefined]));
  const read = await readAll(call, fresh.slice(0, MOST_READS), titles);
  const unread = new Set(fresh.slice(read.count).map(({ id }) => id));
  const met = { ...pass.met };
  for (const [id, mark] of marks) if (!unread.has(id)) met[id] = withMark(met[id], mark);
  const rest = { items: read.items, ...(read.wait !== undefined && { budget: spentFor(call, read.wait) }) };
  if (unread.size > 0) return { ...rest, cursor: { ...cursor, pass: { ...pass, met } }, more: true };

  const caughtUp = pass.page >= FRESH_PAGES && fresh.length === 0;
  const isCut = Boolean(more) && !caughtUp && pass.page >= MOST_PAGES;
  const next = nextOf({ ...pass, met }, asked.length, Boolean(more) && !caughtUp && !isCut);
  const reached = caughtUp ? "known" : isCut && Object.keys(cursor.seen).length > 0 ? "cut" : "end";
  const told = next?.search === pass.search ? rest : { ...rest, reached: reached as Collected["reached"] };
  if (next) return { ...told, cursor: { ...cursor, pass: next }, more: true };
  return { ...told, ...afterPass(cursor, met, turnsOf(all)) };
}

/** Everything that is listed, from its top: what was read in full before need not be read in full again. */
export function fromTop(stored: unknown): unknown {
  const { pass: _, ...rest } = Cursor.safeParse(stored).data ?? {};
  return rest;
}

/** The first passes follow on each other at once until everything was asked. */
function afterPass(cursor: Cursor, met: Record<string, string>, turns: number): Pick<Collected, "cursor" | "more"> {
  const newest = Object.entries({ ...(turns > 1 && cursor.seen), ...met }).sort(([a], [b]) => Number(b) - Number(a));
  const next = turnAfter(cursor, turns);
  return {
    cursor: { seen: Object.fromEntries(newest.slice(0, REMEMBERED)), ...next },
    ...(!next.round && { more: true }),
  };
}

function isFresh({ now }: DiscourseCall, hit: Hit, mark: string, seen: Pass["met"], met: Pass["met"]): boolean {
  if (met[hit.id]?.includes(mark)) return false;
  const isYoung = Date.parse(hit.created_at ?? "") > now().getTime() - YOUNG_MS;
  return isYoung || seen[hit.id]?.includes(mark) !== true;
}

/** The newest marks of a post. */
const withMark = (known: string | undefined, mark: string): string =>
  known?.includes(mark) ? known : `${mark} ${known ?? ""}`.trim().slice(0, 27);

function nextOf(pass: Pass, searches: number, more: boolean): Pass | undefined {
  if (more) return { ...pass, page: pass.page + 1 };
  return pass.search + 1 < searches ? { ...pass, search: pass.search + 1, page: 1 } : undefined;
}

/** The posts in full, as far as the forum lets: what it says it has had enough of waits. */
async function readAll(call: DiscourseCall, hits: Hit[], titles: Map<number, string | undefined>) {
  const items: Incoming[] = [];
  for (const [count, hit] of hits.entries()) {
    try {
      const post = await ask(call, `/posts/${hit.id}.json`, Post);
      if (isOpen(post)) items.push(mentionOf(call.settings, post, titles.get(hit.topic_id)));
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
      if (error.trouble === "slow-down" && count > 0) return { items, count, wait: error.retryAfter ?? 60 };
      // Deleted or closed off since it was found.
      if (error.trouble !== "gone") throw error;
    }
  }
  return { items, count: hits.length };
}

const spentFor = ({ now }: DiscourseCall, seconds: number): NonNullable<Collected["budget"]> => ({
  remaining: 0,
  resetAt: new Date(now().getTime() + seconds * 1000).toISOString(),
});
