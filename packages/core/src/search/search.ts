import * as z from "zod";
import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { mayIn, permit } from "../team/permit.ts";
import { collecting, isBefore } from "./collecting.ts";
import { cursorIn, cursorTo } from "./cursor.ts";
import { findIn } from "./find-in.ts";
import { heldSegment } from "./held-segments.ts";
import { nameOf, type Entry } from "./kept.ts";
import { matcherOf } from "./matching.ts";
import { asksOfTheInbox, lets, Narrow, ofConversations } from "./narrowed.ts";
import { readQuestion } from "./question.ts";
import { unpacked, type Segment, type Segmented } from "./segment.ts";
import { unpackedTail } from "./unpacked-tail.ts";
import { verified, type Hit } from "./verified.ts";

/** Packs that are read ahead at once. */
const AT_ONCE = 8;
const LONGEST_MS = 5000;

export const Asked = z.strictObject({
  q: z.string().max(2000),
  after: z.string().max(2000).optional(),
  ...Narrow.shape,
});

export type Found = {
  /** The newest first. */
  items: Hit[];
  /** Where the next page goes on; absent when there is none. */
  next?: string;
  /** All that is stored was looked through. */
  complete: boolean;
  /** Texts that were looked through. */
  looked: number;
  /** What was stored before this day is still being made ready for search. */
  since?: string;
};

/** Texts that are looked through together, and the moments of the first and the last of them. */
type Block = { from: string; to: string; count: number; load(): Promise<Segment | undefined> };

/** Looks through everything stored for a brand, the newest first: mentions, replies and notes; for who only hears, mentions alone, without how they stand. */
export async function search(ctx: Context, brandId: string, input: unknown): Promise<Found> {
  permit(ctx, "hear", brandId);
  const { q, after, ...asked } = parse(Asked, input);
  const reads = mayIn(ctx, "read", brandId);
  if (asksOfTheInbox(asked)) permit(ctx, "read", brandId);
  const narrow: Narrow = reads ? asked : { ...asked, kind: ["mention"] };
  const matcher = matcherOf(readQuestion(q));
  const cursor = after === undefined ? undefined : cursorIn(after);
  const [brand, state, packs] = await Promise.all([
    getBrand(ctx, brandId),
    ctx.store.get(keys.searchState(brandId)),
    ctx.store.page<Segmented>(keys.segments(brandId)),
  ]);
  const tail = await unpackedTail(ctx, brandId, state?.packedTo ?? "");
  const blocks = [...tailBlock(tail.segment), ...packs.items.map(({ value }) => packBlock(ctx, brandId, value))]
    .filter(({ from }) => !cursor || from <= cursor.at)
    .toSorted((a, b) => (a.to < b.to ? 1 : -1));
  const isAsked = lets(narrow, brand);
  const isOfThese = ofConversations(ctx, narrow);
  const wanted = (entry: Entry) => (!cursor || isBefore(entry, cursor)) && isAsked(entry);
  const page = collecting((entries) => verified(ctx, brandId, entries, matcher, isOfThese));

  const started = ctx.now().getTime();
  const ahead: Promise<Segment | undefined>[] = [];
  let [n, looked] = [0, 0];
  for (; n < blocks.length; n++) {
    const block = blocks[n]!;
    await page.settle(block.to);
    if (page.isFull || ctx.now().getTime() - started > LONGEST_MS) break;
    for (const each of blocks.slice(ahead.length, n + AT_ONCE)) ahead.push(begun(each));
    const segment = await ahead[n]!;
    looked += block.count;
    if (segment) page.found(findIn(segment, matcher, wanted));
  }
  const toTheEnd = n === blocks.length;
  if (toTheEnd) await page.settle("");
  const isDone = toTheEnd && page.isEmpty;
  const { last } = page;
  // Where it took too long before a page was full, all that is newer than the rest has been told.
  const place = page.isFull && last ? { at: last.at, name: nameOf(last) } : { at: blocks[n]?.to ?? "", name: "\uffff" };
  const since = state ? state.back?.day : ctx.now().toISOString().slice(0, 10);
  return {
    items: reads ? page.hits : page.hits.map(asHeard),
    ...(!isDone && { next: cursorTo(place) }),
    complete: isDone && tail.whole && since === undefined,
    looked,
    ...(since !== undefined && { since }),
  };
}

function asHeard(hit: Hit): Hit {
  const { status: _, ...rest } = hit;
  return rest;
}

/** A failure is met where it is waited for; where nobody does any more, by nobody. */
function begun(block: Block): Promise<Segment | undefined> {
  const loading = block.load();
  loading.catch(() => undefined);
  return loading;
}

function tailBlock(segment: Segment): Block[] {
  const moments = segment.entries.map(({ at }) => at).toSorted();
  const [from, to] = [moments[0], moments.at(-1)];
  if (from === undefined || to === undefined) return [];
  return [{ from, to, count: segment.entries.length, load: async () => segment }];
}

function packBlock(ctx: Context, brand: string, { id, from, to, count }: Segmented): Block {
  const load = () =>
    heldSegment(ctx.store, `${brand}\n${id}`, async () => {
      const body = await ctx.store.get(keys.segmentBody(brand, id));
      return body && unpacked(body);
    });
  return { from, to, count, load };
}
