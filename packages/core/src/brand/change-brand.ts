import * as z from "zod";
import type { Context } from "../context.ts";
import { digestSchedules, scheduleChanges } from "../digest/schedule-digests.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { mustBeFields, parse, parseKnown } from "../parse.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { releaseHeld } from "../reply/release-held.ts";
import { permit } from "../team/permit.ts";
import { Brand } from "./brand.ts";
import { parseTerms } from "../terms/parse-terms.ts";

const Patch = z.record(z.string(), z.unknown());
/** Changes what is given and keeps the rest; null takes a field away. Approvers may stop sending; all else takes an admin. */
export async function changeBrand(ctx: Context, id: string, input: unknown): Promise<Brand> {
  const patch = parse(Patch, input);
  mustBeFields(Brand, patch);
  const onlyStops = Object.keys(patch).every((field) => field === "stopped");
  return retryOnConflict(async () => {
    const known = await getBrand(ctx, id);
    const adding = onlyStops && known.stopped.every((p) => (patch["stopped"] as string[] | undefined)?.includes?.(p));
    permit(ctx, adding ? "approver" : "admin");
    const merged = {
      ...known,
      ...patch,
      deadlines: { ...known.deadlines, ...(patch["deadlines"] as object) },
      voice: { ...known.voice, ...(patch["voice"] as object) },
    };
    const kept = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
    const brand: Brand = { ...parseKnown(Brand, kept), id, createdAt: known.createdAt, version: known.version + 1 };
    parseTerms(brand.terms);
    const moved = brand.timeZone !== known.timeZone || brand.digestHour !== known.digestHour;
    await ctx.store.commit([
      { put: keys.brand(id), value: brand, if: known.version },
      ...(moved ? scheduleChanges(brand, ctx.now(), await digestSchedules(ctx, id)) : []),
    ]);
    if (known.stopped.some((what) => !brand.stopped.includes(what))) await releaseHeld(ctx, id);
    return brand;
  });
}

export async function getBrand(ctx: Context, id: string): Promise<Brand> {
  const brand = await ctx.store.get(keys.brand(id));
  if (!brand) throw new Refusal("not-found", `There is no brand ${id}.`);
  return brand;
}

export async function listBrands(ctx: Context): Promise<Brand[]> {
  const { items } = await ctx.store.page<Brand>("BRANDS", { limit: 500 });
  return items.map(({ value }) => value);
}
