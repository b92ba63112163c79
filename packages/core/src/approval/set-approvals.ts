import { audited } from "../audit/audited.ts";
import { getBrand } from "../brand/change-brand.ts";
import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { brandChanged } from "../outgoing-webhook/brand-changed.ts";
import { parse } from "../parse.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { actorId, permit } from "../team/permit.ts";
import { Approvals } from "./approvals.ts";
import type { Automatic } from "./automatic.ts";

export const Given = Approvals.omit({ changedBy: true, changedAt: true });

/**
 * Sets who approves what, and what may go out by itself; kept with who set it and when. What is approved already stays approved; what
 * waits to go out by itself is given back when that is turned off.
 */
export async function setApprovals(ctx: Context, id: string, input: unknown): Promise<Brand> {
  permit(ctx, "manage", id);
  const { automatic, rules } = parse(Given, input);
  return retryOnConflict(async () => {
    const known = await getBrand(ctx, id);
    const before = known.approvals?.automatic;
    const brand: Brand = {
      ...known,
      approvals: {
        rules,
        ...(automatic && { automatic: asSet(automatic, before) }),
        changedBy: actorId(ctx),
        changedAt: ctx.now().toISOString(),
      },
      version: known.version + 1,
    };
    const isRestarted = automatic?.on === true && before?.on !== true;
    await ctx.store.commit([
      { put: keys.brand(id), value: brand, if: known.version },
      // It starts again with a clean record, or the old one would stop it at once.
      ...(isRestarted ? [{ remove: keys.automaticRecord(id) }] : []),
      ...audited(ctx, {
        brand: id,
        what: "approvals.changed",
        about: id,
        before: known.approvals ?? {},
        after: brand.approvals,
      }),
      ...brandChanged(ctx, known, brand),
    ]);
    ctx.log.warn("approvals.changed", { brand: id, person: actorId(ctx) });
    return brand;
  });
}

/** Why it turned itself off is said until somebody turns it on again. */
function asSet(given: Automatic, before: Automatic | undefined): Automatic {
  const stopped = given.on ? undefined : before?.stopped;
  const { stopped: _, ...rest } = given;
  return { ...rest, ...(stopped && { stopped }) };
}
