import type { Context } from "../context.ts";
import { places } from "../keys.ts";
import { storedRange } from "./changes-words.ts";
import type { Found } from "../store.ts";

/** A record that says what was stored, and its place in the order of all of them. */
export type Stored = Found & { range: string };

/** What was stored after a place in the order, up to a moment (ISO 8601). */
export async function storedSince(
  ctx: Context,
  brand: string,
  { from, to, limit, backwards = false }: { from: string; to?: string; limit: number; backwards?: boolean },
): Promise<Stored[]> {
  const { hash } = places.stored(brand, "");
  const bounds = { ...(from && { from }), ...(to && { to }) };
  const { items } = await ctx.store.list<any>("heard", hash, { ...bounds, limit, backwards });
  return items.map((item) => ({ ...item, range: storedRange(item) })).filter(({ range }) => range > from);
}
