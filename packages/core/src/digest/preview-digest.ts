import * as z from "zod";
import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { parse } from "../parse.ts";
import { permit } from "../team/permit.ts";
import { buildDigest } from "./build-digest.ts";
import { periodFrom, startOf } from "./calendar.ts";
import { digestKinds, type Digest } from "./digest.ts";

const Asked = z.object({ kind: z.enum(digestKinds).default("daily") });

/** The digest of the day or week so far; nothing is stored. */
export async function previewDigest(ctx: Context, brandId: string, input: unknown): Promise<Digest> {
  permit(ctx, "viewer");
  const { kind } = parse(Asked, input);
  const brand = await getBrand(ctx, brandId);
  const now = ctx.now();
  const period = periodFrom(kind, startOf(kind, now, brand.timeZone), brand.timeZone);
  const { addedLater: _, ...digest } = await buildDigest(ctx, brand, kind, period);
  return { ...digest, to: now.toISOString() };
}
