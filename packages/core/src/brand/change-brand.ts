import { audited } from "../audit/audited.ts";
import * as z from "zod";
import type { Context } from "../context.ts";
import { digestSchedules, scheduleChanges } from "../digest/schedule-digests.ts";
import { Refusal } from "../errors.ts";
import { resolveHolidays } from "../hours/resolve-holidays.ts";
import { keys } from "../keys.ts";
import { brandChanged } from "../outgoing-webhook/brand-changed.ts";
import { mustBeFields, parse } from "../parse.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { releaseHeld } from "../reply/release-held.ts";
import { known as knownTo, mayIn, permit } from "../team/permit.ts";
import { Brand, BrandFields } from "./brand.ts";
import { changedBrand } from "./changed-brand.ts";

const Patch = z.record(z.string(), z.unknown());
/** Changes what is given and keeps the rest; null takes a field away. Approvers may stop sending; all else takes an admin. */
export async function changeBrand(ctx: Context, id: string, input: unknown): Promise<Brand> {
  permit(ctx, "approve", id);
  const patch = parse(Patch, input);
  if ("approvals" in patch) throw new Refusal("bad-input", { code: "refusal.approvals-set" });
  mustBeFields(BrandFields, patch);
  const onlyStops = Object.keys(patch).every((field) => field === "stopped");
  return retryOnConflict(async () => {
    const known = await getBrand(ctx, id);
    const adding = onlyStops && known.stopped.every((p) => (patch["stopped"] as string[] | undefined)?.includes?.(p));
    permit(ctx, adding ? "approve" : "manage", id);
    const parsed = changedBrand(known, patch);
    const holidays = parsed.holidays && "holidays" in patch ? await resolveHolidays(ctx, parsed.holidays) : undefined;
    const brand: Brand = { ...parsed, ...(holidays && { holidays }), version: known.version + 1 };
    const moved = brand.timeZone !== known.timeZone || brand.digestHour !== known.digestHour;
    await ctx.store.commit([
      { put: keys.brand(id), value: brand, if: known.version },
      ...(moved ? scheduleChanges(brand, ctx.now(), await digestSchedules(ctx, id)) : []),
      ...audited(ctx, { brand: id, what: "brand.changed", about: id, before: known, after: brand }),
      ...brandChanged(ctx, known, brand),
    ]);
    if (known.stopped.some((what) => !brand.stopped.includes(what))) await releaseHeld(ctx, id);
    return brand;
  });
}

export async function getBrand(ctx: Context, id: string): Promise<Brand> {
  const brand = await ctx.store.get(keys.brand(id));
  if (!brand) throw new Refusal("not-found", { code: "refusal.no-brand", id });
  return brand;
}

export async function listBrands(ctx: Context): Promise<Brand[]> {
  const { items } = await ctx.store.page<Brand>("BRANDS", { limit: 500 });
  return items.map(({ value }) => value);
}

/** The brands that whoever acts may know of; how one is set only where they read its inbox. */
export async function brandsKnown(ctx: Context): Promise<Brand[]> {
  const known = knownTo(ctx, await listBrands(ctx), ({ id }) => id);
  return known.map((brand) => (mayIn(ctx, "read", brand.id) ? brand : asHeard(brand)));
}

/** What the digests and what was heard are shown by, the rest as if nobody had set it. */
function asHeard({ id, name, timeZone, digestHour, digestTo, version, createdAt }: Brand): Brand {
  return Brand.parse({ id, name, timeZone, digestHour, digestTo, version, createdAt });
}
