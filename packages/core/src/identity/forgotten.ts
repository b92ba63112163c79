import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import type { Mention } from "../mention/mention.ts";
import type { Change } from "../store.ts";
import { whereKnown } from "./known.ts";

/** The writes by which a mention is no longer found by its address and words. */
export async function forgotten(ctx: Context, mention: Mention): Promise<Change[]> {
  const { address, stories } = whereKnown(mention.brand, mention);
  const all = [...(address ? [address] : []), ...stories].map((name) => keys.known(mention.brand, name));
  if (all.length === 0) return [];
  const found = await ctx.store.getMany(all);
  return all.flatMap((key, at): Change[] => {
    const here = found[at];
    const entries = here?.entries.filter((known) => known.mention !== mention.id) ?? [];
    if (!here || entries.length === here.entries.length) return [];
    if (entries.length === 0) return [{ remove: key, if: here.version }];
    return [{ put: key, value: { version: here.version + 1, entries }, if: here.version }];
  });
}
