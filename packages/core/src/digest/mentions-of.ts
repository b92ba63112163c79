import type { Context } from "../context.ts";
import type { Mention } from "../mention/mention.ts";

const PAGE = 200;
/** History that was imported today is passed over to what was heard, but not without end: as many times the limit. */
const LOOKED_THROUGH = 5;

/**
 * A brand's mentions of some days, newest first within a day, without those that were there before Earshot was connected.
 * At most `limit` in all, shared out evenly over the days; `whole` says whether that was everything.
 */
export async function mentionsOf(
  ctx: Pick<Context, "store">,
  brand: string,
  days: string[],
  limit: number,
): Promise<{ mentions: Mention[]; whole: boolean }> {
  const mentions: Mention[] = [];
  const longest = limit * LOOKED_THROUGH;
  let read = 0;
  let whole = true;
  for (const [n, day] of days.entries()) {
    let left = Math.floor((limit - mentions.length) / (days.length - n));
    let after: string | undefined;
    do {
      const page = await heardOn(ctx, brand, day, { after, limit: Math.min(left, PAGE), backwards: true });
      const heard = page.items.filter((mention) => !mention.baseline);
      left -= heard.length;
      read += page.items.length;
      mentions.push(...heard);
      after = page.next;
    } while (after && left > 0 && read < longest);
    if (after) whole = false;
  }
  return { mentions, whole };
}

/** A page of what was first heard on a day of the brand's calendar. */
export async function heardOn(
  ctx: Pick<Context, "store">,
  brand: string,
  day: string,
  range: { after?: string | undefined; limit: number; backwards?: boolean },
): Promise<{ items: Mention[]; next?: string }> {
  const { items, next } = await ctx.store.list<Mention>("heard", `${brand}/${day}`, range);
  return { items: items.map(({ value }) => value), ...(next !== undefined && { next }) };
}
