import { audited } from "../audit/audited.ts";
import type { Context } from "../context.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { permit } from "../team/permit.ts";
import { readReplay, theReplay } from "./read-replays.ts";
import { isOver, type ReplayView } from "./replay.ts";
import { savedReplay } from "./saved-replay.ts";
import { rightFor } from "./right-for.ts";

/** Ends a replay where it is; what it found stays to be read. One that has ended stays as it is. */
export async function cancelReplay(ctx: Context, brand: string, id: string): Promise<ReplayView> {
  permit(ctx, "read", brand);
  // While it works it writes every few moments.
  await retryOnConflict(async () => {
    const run = await theReplay(ctx, brand, id);
    permit(ctx, rightFor(run), brand);
    if (isOver(run)) return;
    const endedAt = ctx.now().toISOString();
    const { from, to, days } = run;
    await ctx.store.commit([
      savedReplay(ctx, { ...run, state: "cancelled", endedAt, version: run.version + 1 }),
      ...audited(ctx, { brand, what: "replay.cancelled", about: id, after: { from, to, days: days.done } }),
    ]);
  }, 20);
  return readReplay(ctx, brand, id);
}
