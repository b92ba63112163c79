import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { permit } from "../team/permit.ts";
import { asHeard } from "./as-heard.ts";
import { buildDigest } from "./build-digest.ts";
import { periodFrom, startOf } from "./calendar.ts";
import type { Digest } from "./digest.ts";
import type { DigestKind } from "./kind.ts";

/** The digest of the day, week or month so far; nothing is stored. */
export async function previewDigest(ctx: Context, of: { brand: string; kind: DigestKind }): Promise<Digest> {
  permit(ctx, "hear", of.brand);
  const brand = await getBrand(ctx, of.brand);
  const now = ctx.now();
  const period = periodFrom(of.kind, startOf(of.kind, now, brand.timeZone), brand.timeZone);
  const { addedLater: _, taken: __, ...digest } = await buildDigest(ctx, brand, of.kind, period);
  return asHeard(ctx, { ...digest, to: now.toISOString() });
}
