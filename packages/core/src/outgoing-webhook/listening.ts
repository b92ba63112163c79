import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import type { Change, Store } from "../store.ts";

/** Brands that have an endpoint, whatever becomes of it: what happens in them is kept to be told. */
export type Listening = { brands: string[]; version: number };

/** Each process asks for it this often at most: an endpoint hears what happens from so many seconds after it was added. */
export const KNOWN_SECONDS = 10;

/** Which brands are listened to, remembered for ten seconds: half a read unit, where a write for each event would be two. */
export function createListeners(store: Store, now: () => Date) {
  let known: { at: number; brands: Promise<readonly string[]> } | undefined;
  const read = async () => (await store.get(keys.listening(), { lately: true }))?.brands ?? [];
  return {
    brands(): Promise<readonly string[]> {
      const at = now().getTime();
      if (known && at >= known.at && at - known.at < KNOWN_SECONDS * 1000) return known.brands;
      const asked = { at, brands: read() };
      known = asked;
      // A failure is not remembered.
      asked.brands.catch(() => {
        if (known === asked) known = undefined;
      });
      return asked.brands;
    },
    forget: () => void (known = undefined),
  };
}

/** The writes by which a brand is listened to from now on, or no longer; none where that is so already. */
export async function listened(ctx: Context, brand: string, isListened: boolean): Promise<Change[]> {
  const known = await ctx.store.get(keys.listening());
  const before = known?.brands ?? [];
  if (before.includes(brand) === isListened) return [];
  const brands = isListened ? [...before, brand].toSorted() : before.filter((each) => each !== brand);
  const value: Listening = { brands, version: (known?.version ?? 0) + 1 };
  return [{ put: keys.listening(), value, if: known ? known.version : "absent" }];
}
