import type { Context } from "../context.ts";
import type { Store } from "../store.ts";
import { nameOf, type Kept } from "./kept.ts";
import { readSaid } from "./read-said.ts";
import { segmentOf, type Segment } from "./segment.ts";
import { storedSince } from "./stored-since.ts";

/** More than this is packed within minutes; what is beyond it until then is not searched, and the answer says so. */
const MOST = 4000;
/** An index shows a record a moment after it was written, so the newest moments are looked at again. */
const AGAIN_MS = 30_000;

type Tail = { packedTo: string; known: Map<string, Kept[]>; upTo: string };
const tails = new WeakMap<Store, Map<string, Tail>>();

/** What was stored since the last pack, as one segment; a process reads each record once. */
export async function unpackedTail(
  ctx: Context,
  brand: string,
  packedTo: string,
): Promise<{ segment: Segment; whole: boolean }> {
  let own = tails.get(ctx.store);
  if (!own) tails.set(ctx.store, (own = new Map()));
  const before = own.get(brand);
  const known = new Map([...(before?.known ?? [])].filter(([range]) => range > packedTo));
  const again = before && new Date(Date.parse(before.upTo) - AGAIN_MS).toISOString();
  const from = again && again > packedTo ? again : packedTo;
  const found = await storedSince(ctx, brand, { from, limit: MOST, backwards: true });
  const fresh = found.filter(({ range }) => !known.has(range) && range > packedTo);
  const { kept } = await readSaid(ctx, brand, fresh);
  const byName = new Map(kept.map((each) => [nameOf(each), each]));
  for (const { range } of fresh) known.set(range, []);
  if (fresh.length > 0) known.set(fresh[0]!.range, [...byName.values()]);
  const upTo = found[0]?.range.slice(0, 24) ?? before?.upTo ?? ctx.now().toISOString();
  own.set(brand, { packedTo, known, upTo });
  const newest = new Map([...known.values()].flat().map((each) => [nameOf(each), each]));
  return { segment: segmentOf([...newest.values()]), whole: found.length < MOST };
}
