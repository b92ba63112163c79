import * as z from "zod";
import { getBrand } from "../brand/change-brand.ts";
import type { AtWork } from "../claim/claim.ts";
import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { periodFrom } from "../digest/calendar.ts";
import { hashOf } from "../ids.ts";
import { parse } from "../parse.ts";
import { permit } from "../team/permit.ts";
import { Filter, fits, type Within } from "./filter.ts";
import { countsOf, type Counts } from "./counts.ts";
import { reasonsOf, type OrderReason } from "./harm.ts";
import { seatOf } from "./lanes.ts";
import { compare, cursorAfter, positionIn, ranked } from "./order.ts";
import { readPast } from "./past.ts";
import { atWorkIn, pictureOf } from "./picture.ts";

export const PAGE = 50;
const MOST = 200;
const MINUTE_MS = 60_000;

export const Asked = Filter.extend({
  /** `next` of the page before. */
  after: z.string().max(4000).optional(),
  /** In place of it, for a look at any stretch of what is worked on: how many stand before it. */
  skip: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(MOST).default(PAGE),
  /** `version` of the same page, or of any stretch, as it was shown last. */
  seen: z.string().max(100).optional(),
});

/** A conversation, and what put it where it stands in the order. */
export type Row = Conversation & { because: OrderReason[] };

export type Inbox = {
  items: Row[];
  next?: string;
  /** How many there are in all; absent for what is read by date, which has no end. */
  total?: number;
  counts: Counts;
  /** Who writes and who looks, by conversation. */
  atWork: Record<string, AtWork>;
  version: string;
  unchanged?: never;
};

/** Nothing is another than `seen`. */
export type Unchanged = { version: string; unchanged: true };

/** A brand's conversations that fit a filter: what is worked on by expected harm, what is done the newest first. */
export async function inbox(ctx: Context, brand: string, input: unknown = {}): Promise<Inbox> {
  return (await look(ctx, brand, { ...(input as object), seen: undefined })) as Inbox;
}

/** The same, or that it is as it was `seen`. What is late and due is told by the minute. */
export async function look(ctx: Context, brand: string, input: unknown = {}): Promise<Inbox | Unchanged> {
  permit(ctx, "read", brand);
  const { after, skip = 0, limit, seen, ...filter } = parse(Asked, input);
  const picture = await pictureOf(ctx, brand);
  const now = ctx.now().getTime();
  const minute = now - (now % MINUTE_MS);
  const seat = seatOf(ctx, minute);
  const atWork = atWorkIn(picture, ctx.now());
  const version = hashOf([picture.print, minute, seat.me, filter, after ?? ""]);
  if (seen === version) return { version, unchanged: true };
  const within = await withinOf(ctx, brand, filter);
  const fitting = (c: Conversation) => fits(filter, within, c, seat);
  const counts = countsOf(picture, seat);
  const past = async (fewer: number, from?: string): Promise<Pick<Inbox, "items" | "next">> => {
    const never = filter.lane !== "done" && filter.status?.includes("closed") === true;
    const { items, next } = await readPast(ctx, brand, { never, fits: fitting, limit: fewer, after: from });
    return { items: items.map((c) => ({ ...c, because: [] })), ...(next && { next: `${PAST}${next}` }) };
  };
  const rest = { counts, atWork, version };
  const isPast = asksForPast(filter);
  if (after?.startsWith(PAST)) return { ...(await past(limit, after.slice(PAST.length) || undefined)), ...rest };
  if (isPast && !asksForWork(filter)) return { ...(await past(limit, after)), ...rest };
  const from = after === undefined ? undefined : positionIn(after);
  const at = from?.at ?? minute;
  // What is done of late is known here too, and comes after what is worked on.
  const all = ranked(picture, at).filter(({ c }) => fitting(c) && !(isPast && isDone(c)));
  const start = from ? all.findIndex((each) => compare(each, from) > 0) : skip;
  const page = start < 0 ? [] : all.slice(start, start + limit);
  const items = page.map(({ c }): Row => ({ ...c, because: reasonsOf(c, seat.now) }));
  if (start >= 0 && start + limit < all.length)
    return { items, next: cursorAfter(page.at(-1)!, at), ...(!isPast && { total: all.length }), ...rest };
  if (!isPast) return { items, total: all.length, ...rest };
  if (items.length === limit) return { items, next: PAST, ...rest };
  const older = await past(limit - items.length);
  return { ...older, items: [...items, ...older.items], ...rest };
}

/** Begins the address of a page among what is done. */
const PAST = "done.";

const isDone = ({ status }: Pick<Conversation, "status">) => status === "answered" || status === "closed";

/** What is asked for is not all in the picture. */
function asksForPast({ lane, status }: Filter): boolean {
  if (lane) return lane === "done";
  return status?.some((each) => isDone({ status: each })) === true;
}

/** Beside what is done: an address may ask for both. */
function asksForWork({ lane, status }: Filter): boolean {
  return !lane && status?.some((each) => !isDone({ status: each })) === true;
}

async function withinOf(ctx: Context, brand: string, { from, to }: Filter): Promise<Within> {
  if (!from && !to) return {};
  const { timeZone } = await getBrand(ctx, brand);
  return {
    ...(from && { from: periodFrom("daily", from, timeZone).from }),
    ...(to && { to: periodFrom("daily", to, timeZone).to }),
  };
}
