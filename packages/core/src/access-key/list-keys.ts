import type { Context } from "../context.ts";
import { knows, shareABrand } from "../team/rights.ts";
import { everyKey, looksAfter } from "./change-keys.ts";
import { viewOf, type AccessKeyView } from "./key-view.ts";
import { permitKeys } from "./permit-keys.ts";

/**
 * The keys that one looks after, the newest first; of brands that one does not know of nothing is said.
 * @throws Refusal `not-allowed` for who is an admin nowhere
 */
export async function listKeys(ctx: Context): Promise<AccessKeyView[]> {
  permitKeys(ctx);
  const mine = (await everyKey(ctx)).filter((key) => !key.revoked && looksAfter(ctx, key));
  const views = await Promise.all(mine.map((key) => viewOf(ctx, key)));
  return views
    .map(({ brands, ...view }) => {
      const shown = Object.entries(brands ?? {}).filter(([brand]) => knowsOf(ctx, brand));
      return { ...view, ...(shown.length > 0 && { brands: Object.fromEntries(shown) }) };
    })
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
}

/** Names of keys, also of those that were revoked, by their id: for whoever shares a brand with them. */
export async function keyNames(ctx: Context): Promise<{ id: string; name: string }[]> {
  const { actor } = ctx;
  return (await everyKey(ctx))
    .filter((key) => actor === "earshot" || shareABrand(actor, key))
    .map(({ id, name }) => ({ id, name }));
}

const knowsOf = ({ actor }: Context, brand: string) => actor === "earshot" || knows(actor, brand);
