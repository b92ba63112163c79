import type { Context } from "../context.ts";
import { listBrands } from "../brand/change-brand.ts";
import { keys } from "../keys.ts";
import { forgetInPacks } from "./forget-in-packs.ts";
import { mergePacks } from "./merge-packs.ts";
import { packEarlier } from "./pack-earlier.ts";
import { packerOf } from "./packer.ts";
import { readSaid } from "./read-said.ts";
import type { SearchState } from "./search-state.ts";
import { storedSince, type Stored } from "./stored-since.ts";

/** So long after it was written is a record surely seen by everybody who lists. */
const SETTLED_MS = 2 * 60_000;
/** Fewer wait for more, for a day at most: a search reads them one by one. */
const WORTH_PACKING = 300;
const LONGEST_WAIT_MS = 86_400_000;
const PORTION = 2000;
/** Portions of one call, so that it ends in time; the next goes on. */
const MOST_PORTIONS = 15;

/** Packs what every brand heard, answered and noted since the last time, so that searches read a few records instead of thousands. */
export async function packAll(ctx: Context): Promise<void> {
  for (const { id } of await listBrands(ctx)) {
    try {
      await pack(ctx, id);
    } catch (error) {
      ctx.log.error("search.unpacked", { brand: id }, error);
    }
  }
}

/** Packs one brand's texts, as far as there is something to do; takes out what is no longer to be found. */
export async function pack(ctx: Context, brand: string, { now = false }: { now?: boolean } = {}): Promise<void> {
  const known = await ctx.store.get(keys.searchState(brand));
  const today = ctx.now().toISOString().slice(0, 10);
  const waiting = await storedAfter(ctx, brand, known, now);
  const isWorth = now || isWorthPacking(ctx, waiting);
  if (!isWorth && known && !known.back && known.lookedAt === today && !known.lease && !known.spare) return;
  const packer = await packerOf(ctx, brand);
  if (!packer) return;
  let left = MOST_PORTIONS;
  let stored = isWorth ? await storedAfter(ctx, brand, packer.state, now) : [];
  for (; stored.length > 0 && left > 0; left--) {
    const { kept, gone } = await readSaid(ctx, brand, stored);
    await forgetInPacks(packer, gone);
    await packer.replace({ add: kept, done: { packedTo: stored.at(-1)!.range } });
    for (const { key, value } of stored) if ("gone" in value) await ctx.store.commit([{ remove: key }]);
    ctx.log.info("search.packed", { brand, count: kept.length });
    if (stored.length < PORTION) break;
    stored = await storedAfter(ctx, brand, packer.state, now);
  }
  for (; packer.state.back && left > 0; left--) await packEarlier(ctx, brand, packer);
  if (packer.state.lookedAt !== today) {
    await forgetInPacks(packer, new Map(), ctx.now().getTime());
    await packer.replace({ done: { lookedAt: today } });
  }
  await mergePacks(packer);
  await packer.release();
}

/** What was stored since, the earliest first, as far as it has settled. */
function storedAfter(
  ctx: Context,
  brand: string,
  state: SearchState | undefined,
  unsettled: boolean,
): Promise<Stored[]> {
  const to = new Date(ctx.now().getTime() - (unsettled ? -1 : SETTLED_MS)).toISOString();
  return storedSince(ctx, brand, { from: state?.packedTo ?? "", to, limit: PORTION });
}

function isWorthPacking(ctx: Context, waiting: readonly Stored[]): boolean {
  if (waiting.length === 0) return false;
  if (waiting.length >= WORTH_PACKING) return true;
  const oldest = Date.parse(waiting[0]!.range.slice(0, 24));
  return (
    oldest < ctx.now().getTime() - LONGEST_WAIT_MS ||
    waiting.some(({ value }) => "gone" in value || value.what === "deleted")
  );
}
