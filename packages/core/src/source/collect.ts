import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import { Conflict, ConnectorError } from "../errors.ts";
import { keys } from "../keys.ts";
import { releaseOf } from "../reply/release-held.ts";
import type { Message } from "../queues.ts";
import { holdOthers } from "./allowance.ts";
import { savedSource, updateWith } from "./change-source.ts";
import { collectPages } from "./collect-pages.ts";
import { afterFailure, afterSuccess } from "./health.ts";
import { lookAfter } from "./look-after.ts";
import { askToTell } from "./note-refusal.ts";
import type { Source } from "./source.ts";
import { noteUnwell } from "./unwell.ts";

const LEASE_SECONDS = 300;

/** Collects one source that is due, under a lease; whatever happens to it happens to no other. `now`: even if it is not due. */
export async function collect(
  ctx: Context,
  message: Message<"collect">,
  options: { now?: boolean } = {},
): Promise<void> {
  const { brand: brandId, source: id } = message;
  const [brand, known] = (await ctx.store.getMany<any>([keys.brand(brandId), keys.source(brandId, id)])) as [
    Brand?,
    Source?,
  ];
  const connector = known && ctx.connectors[known.platform];
  if (!brand || !known || !connector || known.paused) return;
  const at = ctx.now().toISOString();
  if ((known.nextAt > at && !options.now) || (known.leaseUntil ?? "") > at) return;
  const leased = await lease(ctx, known);
  if (!leased) return;
  const began = ctx.now();
  try {
    const ran = await collectPages(ctx, connector, brand, leased);
    const looked = await lookAfter(ctx, connector, leased, ran);
    // After the queue has them: a crash between means heard again, never lost.
    const outcome = { ...ran.outcome, cursor: await ran.seen.save(ran.outcome.cursor) };
    const saved = await updateWith(ctx, brandId, id, (source) => afterSuccess(ctx, source, outcome, began, looked));
    ctx.log.info("source.collected", {
      brand: brandId,
      source: id,
      platform: known.platform,
      count: outcome.heard,
      ms: ctx.now().getTime() - began.getTime(),
    });
    if (leased.credential?.refused) await releaseOf(ctx, brandId, id);
    if (saved && outcome.budget && outcome.budget.remaining <= 1) await holdOthers(ctx, saved, outcome.budget.resetAt);
    await note(ctx, saved);
  } catch (error) {
    const trouble = error instanceof ConnectorError ? error.trouble : "fault";
    ctx.log[trouble === "fault" ? "error" : "warn"](
      "source.failed",
      { brand: brandId, source: id, platform: known.platform, trouble },
      error,
    );
    const saved = await updateWith(ctx, brandId, id, (source) => afterFailure(ctx, source, error));
    if (saved && trouble === "slow-down") await holdOthers(ctx, saved, saved.nextAt);
    await note(ctx, saved);
  }
}

async function note(ctx: Context, source: Source | undefined): Promise<void> {
  if (!source) return;
  await noteUnwell(ctx, source);
  await askToTell(ctx, source);
}

async function lease(ctx: Context, known: Source): Promise<Source | undefined> {
  const leaseUntil = new Date(ctx.now().getTime() + LEASE_SECONDS * 1000).toISOString();
  const leased: Source = { ...known, leaseUntil, version: known.version + 1 };
  try {
    await ctx.store.commit([savedSource(leased, known)]);
    return leased;
  } catch (error) {
    if (error instanceof Conflict) return undefined; // somebody else collects it
    throw error;
  }
}
