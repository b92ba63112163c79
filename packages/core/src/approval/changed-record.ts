import { audited } from "../audit/audited.ts";
import type { Brand } from "../brand/brand.ts";
import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { brandChanged } from "../outgoing-webhook/brand-changed.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { LOOKED_BACK, MOST_WRONG, type AutomaticRecord } from "./automatic-record.ts";

type Recent = AutomaticRecord["recent"];

/** Changes what is remembered of a brand's policy; where that makes one wrong too many, nothing goes out by itself any more. */
export async function changedRecord(
  ctx: Context,
  brandId: string,
  change: (recent: Recent) => Recent | undefined,
): Promise<void> {
  await retryOnConflict(async () => {
    const known = await ctx.store.get(keys.automaticRecord(brandId));
    const changed = change(known?.recent ?? []);
    if (!changed) return;
    const recent = changed.slice(-LOOKED_BACK);
    const value: AutomaticRecord = { day: "", today: 0, ...known, recent, version: (known?.version ?? 0) + 1 };
    const count = recent.filter((each) => each.wrong).length;
    const brand = await getBrand(ctx, brandId);
    const { approvals } = brand;
    const automatic = approvals?.automatic;
    const stops = count > MOST_WRONG && automatic?.on === true;
    const stopped = { at: ctx.now().toISOString(), wrong: count, of: recent.length };
    const next: Brand | undefined = stops
      ? {
          ...brand,
          approvals: { ...approvals!, automatic: { ...automatic, on: false, stopped } },
          version: brand.version + 1,
        }
      : undefined;
    await ctx.store.commit([
      { put: keys.automaticRecord(brandId), value, if: known ? known.version : "absent" },
      ...(next ? [{ put: keys.brand(brand.id), value: next, if: brand.version }] : []),
      ...(next
        ? audited(ctx, {
            brand: brandId,
            what: "approvals.changed",
            about: brandId,
            before: approvals ?? {},
            after: next.approvals,
            by: "earshot",
          })
        : []),
      ...(next ? brandChanged(ctx, brand, next) : []),
    ]);
    if (stops) ctx.log.error("automatic.stopped", { brand: brand.id, count });
  });
}
