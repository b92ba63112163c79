import type { Collected } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { hashOf } from "@earshot/core/ids";
import type { Incoming } from "@earshot/core/mention/mention";
import type { Query } from "@earshot/core/terms/query";
import * as z from "zod";
import { Found, Post } from "./api.ts";
import { ask } from "./ask.ts";
import { isOpen, mentionOf } from "./mention.ts";
import type { DiscourseCall } from "./settings.ts";

/** Pages of fifty that every pass looks at, and at most. */
const FRESH_PAGES = 2;
const MOST_PAGES = 4;
/** A post is mostly edited while it is young: so long it is read again on every pass. */
const YOUNG_MS = 6 * 3_600_000;
/** Posts that are read in full in one go. */
const MOST_READS = 20;

const Marks = z.record(z.string(), z.string());
const Cursor = z.object({
  /** By a post's number what the search showed of it on the last pass. It shows a part of the text: what changed there is read again. */
  seen: Marks.default({}),
  /** A pass that is not finished. */
  pass: z.object({ search: z.number(), page: z.number(), terms: z.string(), met: Marks }).optional(),
});
type Cursor = z.infer<typeof Cursor>;
type Pass = NonNullable<Cursor["pass"]>;
type Hit = z.infer<typeof Found>["posts"][number];

/** A page of what the search finds, newest first; the search gives pieces of texts only, so what is new among them is read post by post. */
export async function search(call: DiscourseCall, stored: unknown): Promise<Collected> {
  const cursor: Cursor = Cursor.safeParse(stored).data ?? { seen: {} };
  const searches = call.query.any.map(searchText).filter((q) => q !== "");
  if (searches.length === 0) return { items: [], cursor };
  const terms = hashOf(searches);
  const pass = cursor.pass?.terms === terms ? cursor.pass : { search: 0, page: 1, terms, met: {} };

  const query = new URLSearchParams({ q: `${searches[pass.search]} order:latest`, page: String(pass.page) });
  const found = await ask(call, `/search.json?${query}`, Found);
  const { error, more_full_page_results: more } = found.grouped_search_result ?? {};
  if (error) throw new ConnectorError("unavailable", `The forum's search says: ${error}`);

  const isYoung = ({ created_at: at }: Hit) => Date.parse(at ?? "") > call.now().getTime() - YOUNG_MS;
  const known = (hit: Hit) => pass.met[hit.id] ?? (isYoung(hit) ? undefined : cursor.seen[hit.id]);
  const marks = new Map(found.posts.map((hit) => [String(hit.id), hashOf(hit.blurb).slice(0, 6)]));
  const fresh = found.posts.filter((hit) => known(hit) !== marks.get(String(hit.id)));
  const titles = new Map(found.topics.map(({ id, title }) => [id, title ?? undefined]));
  const read = await readAll(call, fresh.slice(0, MOST_READS), titles);
  const unread = new Set(fresh.slice(read.count).map(({ id }) => String(id)));
  const met = { ...pass.met, ...Object.fromEntries([...marks].filter(([id]) => !unread.has(id))) };
  const budget = read.wait === undefined ? undefined : spentFor(call, read.wait);
  const rest = { items: read.items, ...(budget && { budget }) };

  if (unread.size > 0) return { ...rest, cursor: { ...cursor, pass: { ...pass, met } }, more: true };
  const caughtUp = pass.page >= FRESH_PAGES && fresh.length === 0;
  const next = nextOf({ ...pass, met }, searches.length, Boolean(more) && !caughtUp && pass.page < MOST_PAGES);
  if (next) return { ...rest, cursor: { ...cursor, pass: next }, more: true };
  return { ...rest, cursor: { seen: met } };
}

/** A clause in the search's words. Quotes keep a phrase, and signs from meaning something. */
function searchText({ all }: Query["any"][number]): string {
  return all
    .map(({ text }) => text.replaceAll('"', " ").trim())
    .map((text) => (/^[\p{L}\p{M}\p{N}]+$/u.test(text) ? text : `"${text}"`))
    .join(" ");
}

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
