import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { rangeOfAct, type FoundAct } from "./entry.ts";

const PAGE = 200;

export type Bounds = {
  /** Places in the order: after the first, up to the second and with it. A moment (ISO 8601) stands before all acts of it. */
  after: string;
  upTo: string;
};

/** A brand's acts, or the installation's, in order; a query for each page of a month. */
export async function* actsBetween(
  ctx: Context,
  brand: string | undefined,
  { after, upTo }: Bounds,
  { backwards = false } = {},
): AsyncGenerator<FoundAct[]> {
  const months = monthsBetween(after, upTo);
  for (const month of backwards ? months.toReversed() : months) {
    let next: string | undefined;
    do {
      const page = await ctx.store.list<FoundAct["value"]>("author", keys.audits(brand, month), {
        from: after,
        to: upTo,
        limit: PAGE,
        after: next,
        backwards,
      });
      const items = page.items.filter((each) => rangeOfAct(each) > after);
      if (items.length > 0) yield items;
      next = page.next;
    } while (next);
  }
}

/** `2026-11` and so on, those of both ends among them. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (;;) {
    const name = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
    if (name > to.slice(0, 7)) return months;
    months.push(name);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}
