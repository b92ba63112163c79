import type { Collected } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import type { Incoming } from "@earshot/core/mention/mention";
import * as z from "zod";

/** Pages that every pass reads, whatever is on them: what was released late or edited is mostly there. */
const FRESH_PAGES = 2;
const MOST_PAGES = 10;
const REMEMBERED = 100;
/** Of all lists together: a source's cursor is written with every collection. */
const REMEMBERED_IN_ALL = 1500;

/** One list on a platform, newest first. */
export type Stream = {
  name: string;
  /** A search: what it finds when it is asked for the first time was there before. */
  search?: true;
  /** Pages to read of that, where each costs. */
  firstPages?: number;
  /** Pages that every pass reads, where the platform's are short. */
  freshPages?: number;
  /** The page after `after`; `next` is the word for the one behind it. */
  page(
    after: string | undefined,
  ): Promise<{ items: Incoming[]; next?: string | undefined; budget?: Collected["budget"] }>;
};

const Cursor = z.object({
  /** Ids that the last pass met first, by stream. No two platforms sort ids alike, so they are only compared for being the same. */
  known: z.record(z.string(), z.array(z.string())).default({}),
  /** A pass that is not finished. */
  pass: z.object({ stream: z.string(), after: z.string(), read: z.number(), first: z.array(z.string()) }).optional(),
  /** Streams that this pass has read. */
  done: z.array(z.string()).default([]),
});
type Cursor = z.infer<typeof Cursor>;

/** Undefined where the word for a later page is no longer taken, after a long rest perhaps: the pass begins anew. */
async function pageOf(stream: Stream, after: string | undefined) {
  try {
    return await stream.page(after);
  } catch (error) {
    const isLost = error instanceof ConnectorError && (error.trouble === "refused" || error.trouble === "gone");
    if (after !== undefined && isLost) return undefined;
    throw error;
  }
}

/**
 * One page of one stream. A pass goes down every stream until it meets what the last pass saw, and always reads the newest pages again.
 * `others` are streams that are read in another pass: what they saw is kept.
 */
export async function collectStreams(stored: unknown, streams: Stream[], others: string[] = []): Promise<Collected> {
  const cursor: Cursor = Cursor.safeParse(stored).data ?? { known: {}, done: [] };
  const stream =
    streams.find(({ name }) => name === cursor.pass?.stream) ??
    streams.find(({ name }) => !cursor.done.includes(name)) ??
    streams[0];
  if (!stream) return { items: [], cursor };
  const pass = cursor.pass?.stream === stream.name ? cursor.pass : undefined;
  const page = await pageOf(stream, pass?.after);
  if (!page) return { items: [], cursor: { known: cursor.known, done: cursor.done }, more: true };
  const { items, next, budget } = page;

  const ids = items.map(({ nativeId }) => nativeId);
  const read = (pass?.read ?? 0) + 1;
  const names = streams.map(({ name }) => name);
  const remembered = [...new Set([...names, ...others])];
  const kept = Math.min(REMEMBERED, Math.max(10, Math.floor(REMEMBERED_IN_ALL / remembered.length)));
  const first = [...(pass?.first ?? []), ...ids].slice(0, kept);
  const known = new Set(cursor.known[stream.name]);
  const caughtUp = read >= (stream.freshPages ?? FRESH_PAGES) && ids.some((id) => known.has(id));
  const most = cursor.known[stream.name] ? MOST_PAGES : (stream.firstPages ?? MOST_PAGES);
  const over = next === undefined || next === pass?.after || caughtUp || read >= most;
  const before = stream.search && !(stream.name in cursor.known) && Object.keys(cursor.known).length > 0;
  const rest = { items, ...(budget && { budget }), ...(before && { before }) };
  if (!over)
    return { ...rest, cursor: { ...cursor, pass: { stream: stream.name, after: next, read, first } }, more: true };

  const reached = caughtUp ? "known" : read >= most && next !== undefined && known.size > 0 ? "cut" : "end";
  const done = [...cursor.done, stream.name].filter((name) => names.includes(name));
  const seen = Object.entries({ ...cursor.known, [stream.name]: first }).filter(([name]) => remembered.includes(name));
  const finished = names.every((name) => done.includes(name));
  return {
    ...rest,
    reached,
    cursor: { known: Object.fromEntries(seen), done: finished ? [] : done },
    ...(!finished && { more: true }),
  };
}
