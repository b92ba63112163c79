import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";

const KEPT_DAYS = 3;

/** Takes one of a day's (UTC) portions of something that costs money, however many functions ask at once; false when none is left. */
export async function spend(ctx: Context, what: string, mostADay: number): Promise<boolean> {
  const now = ctx.now();
  const key = keys.budget(what, now.toISOString().slice(0, 10));
  const expiresAt = new Date(now.getTime() + KEPT_DAYS * 86_400_000);
  return retryOnConflict(async () => {
    const known = await ctx.store.get(key);
    const spent = known?.version ?? 0;
    if (spent >= mostADay) return false;
    await ctx.store.commit([{ put: key, value: { version: spent + 1 }, if: known ? spent : "absent", expiresAt }]);
    if (spent + 1 === mostADay) ctx.log.warn("budget.spent", { cause: what, count: mostADay });
    return true;
  }, 20);
}
