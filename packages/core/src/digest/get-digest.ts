import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { permit } from "../team/permit.ts";
import { asHeard } from "./as-heard.ts";
import type { Digest } from "./digest.ts";

export async function getDigest(ctx: Context, brand: string, id: string): Promise<Digest> {
  return asHeard(ctx, await storedDigest(ctx, brand, id));
}

/** All of it, whoever asks: to be changed, not shown. */
export async function storedDigest(ctx: Context, brand: string, id: string): Promise<Digest> {
  permit(ctx, "hear", brand);
  const digest = await ctx.store.get(keys.digest(brand, id));
  if (!digest) throw new Refusal("not-found", { code: "refusal.no-digest", id, brand });
  return digest;
}
