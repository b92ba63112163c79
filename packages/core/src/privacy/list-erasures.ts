import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { permit } from "../team/permit.ts";
import { viewOf, type Erasure, type ErasureView } from "./erasure.ts";

const MOST = 500;

/** Who was erased: what was looked through and removed, the newest first. */
export async function listErasures(ctx: Context, brand: string): Promise<ErasureView[]> {
  permit(ctx, "manage", brand);
  const { items } = await ctx.store.page<Erasure>(keys.erasures(brand), { limit: MOST });
  return items.map(({ value }) => viewOf(value)).toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

export async function readErasure(ctx: Context, brand: string, id: string): Promise<ErasureView> {
  permit(ctx, "manage", brand);
  const erasure = await ctx.store.get(keys.erasure(brand, id));
  if (!erasure) throw new Refusal("not-found", { code: "refusal.no-erasure", id });
  return viewOf(erasure);
}
