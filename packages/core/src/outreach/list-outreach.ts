import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { permit } from "../team/permit.ts";
import type { Outreach } from "./outreach.ts";

const MOST = 500;

/** What could be said before anybody asks: what nobody has decided on first, each the newest first. */
export async function listOutreach(ctx: Context, brand: string): Promise<Outreach[]> {
  permit(ctx, "hear", brand);
  const { items } = await ctx.store.page<Outreach>(keys.outreaches(brand), { limit: MOST });
  return items
    .map(({ value }) => value)
    .toSorted((a, b) => Number(a.done !== undefined) - Number(b.done !== undefined) || (a.at < b.at ? 1 : -1));
}
