import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import type { Source } from "../source/source.ts";
import type { Gap } from "./gap.ts";
import { hourIn, hoursIn, type Hour } from "./slot.ts";

/** A source's ledger of some time: each hour in which there was something (`2026-11-29T17`), and the gaps that ended in it. */
export type Ledger = { hours: Map<string, Hour>; gaps: Gap[] };

/** Reads one source's ledger from a moment on, in one query; with the hour that is still being counted. */
export async function readLedger(
  ctx: Pick<Context, "store">,
  { brand, id, slot }: Pick<Source, "brand" | "id" | "slot">,
  from: string,
  to: string,
): Promise<Ledger> {
  const hours = new Map<string, Hour>();
  const gaps: Gap[] = [];
  let after: string | undefined;
  do {
    // A gap that began before `to` may end after it.
    const page = await ctx.store.page<any>(keys.ledger(brand, id), { from: from.slice(0, 10), after });
    for (const { key, value } of page.items) {
      if (key.sk.length > 10) gaps.push(value as Gap);
      else for (const [hour, counts] of hoursIn(key.sk, value)) hours.set(hour, counts);
    }
    after = page.next;
  } while (after);
  if (slot) hours.set(slot.hour, added(hours.get(slot.hour), hourIn(slot)));
  const [first, last] = [from.slice(0, 13), to.slice(0, 13)];
  const within = [...hours].filter(([hour]) => hour >= first && (hour < last || (hour === last && to > `${last}:00`)));
  return { hours: new Map(within), gaps: gaps.filter((gap) => gap.to > from && gap.from < to) };
}

function added(a: Hour = {}, b: Hour): Hour {
  const names = [...Object.keys(a), ...Object.keys(b)] as (keyof Hour)[];
  return Object.fromEntries([...new Set(names)].map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]));
}
