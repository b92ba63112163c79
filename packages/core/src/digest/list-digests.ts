import * as z from "zod";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { permit } from "../team/permit.ts";
import { digestKinds, type Digest } from "./digest.ts";

const Asked = z.object({ kind: z.enum(digestKinds), limit: z.coerce.number().int().min(1).max(100).default(30) });

/** A brand's digests of one kind, newest first. */
export async function listDigests(ctx: Context, brand: string, input: unknown): Promise<Digest[]> {
  permit(ctx, "viewer");
  const { kind, limit } = parse(Asked, input);
  const { items } = await ctx.store.page<Digest>(keys.digests(brand), { prefix: `${kind}-`, backwards: true, limit });
  return items.map(({ value }) => value);
}
