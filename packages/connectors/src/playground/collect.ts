import type { Collected } from "@earshot/core/connector";
import * as z from "zod";
import { Page } from "./api.ts";
import { mentionOf } from "./mention.ts";
import { read } from "./requests.ts";
import type { PlaygroundCall } from "./settings.ts";

const PAGE = 100;
/** Pages that every collection reads, whatever their dates: what is released late or edited is mostly there. */
const FRESH_PAGES = 2;
/** How often, and how far back, all of it is read again for what came in deeper down. */
const SWEEP_EVERY_MS = 10 * 60_000;
const SWEEP_DAYS = 30;

const Cursor = z.object({
  /** Newest date at the start of the last pass: a pass goes at least as far back. */
  newest: z.string().optional(),
  sweptAt: z.string().optional(),
  /** A pass that is not finished. */
  pass: z.object({ page: z.string(), read: z.number(), newest: z.string(), sweep: z.boolean() }).optional(),
});
type Cursor = z.infer<typeof Cursor>;

/** A page, newest date first. Dates order the list and say nothing of what is new: the list is read again and again. */
export async function collect(call: PlaygroundCall, stored: unknown): Promise<Collected> {
  const cursor: Cursor = Cursor.safeParse(stored).data ?? {};
  const now = call.now();
  const sweep = cursor.pass?.sweep ?? isDue(cursor.sweptAt, now);
  const query = new URLSearchParams({ limit: String(PAGE) });
  if (cursor.pass) query.set("page", cursor.pass.page);
  if (sweep) query.set("since", new Date(now.getTime() - SWEEP_DAYS * 86_400_000).toISOString());
  const { posts, next } = await read(call, `/api/posts?${query}`, Page);

  const pages = (cursor.pass?.read ?? 0) + 1;
  const newest = cursor.pass?.newest ?? posts[0]?.createdAt ?? cursor.newest ?? "";
  const oldest = posts.at(-1)?.createdAt ?? "";
  const caughtUp = !sweep && pages >= FRESH_PAGES && oldest < (cursor.newest ?? "");
  const items = posts.map(mentionOf);
  if (next === null || caughtUp) {
    const sweptAt = sweep ? now.toISOString() : cursor.sweptAt;
    const reached = next === null ? "end" : "known";
    return { items, reached, cursor: { newest, ...(sweptAt !== undefined && { sweptAt }) } };
  }
  return { items, cursor: { ...cursor, pass: { page: next, read: pages, newest, sweep } }, more: true };
}

function isDue(sweptAt: string | undefined, now: Date): boolean {
  return sweptAt === undefined || now.getTime() - Date.parse(sweptAt) >= SWEEP_EVERY_MS;
}
