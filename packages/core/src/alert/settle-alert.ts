import * as z from "zod";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { actorId, permit } from "../team/permit.ts";
import { isOpen, type Alert } from "./alert.ts";
import { alertTold, over, savedAlert } from "./raised.ts";

export const Snooze = z.strictObject({
  /** Until when it is quiet, at most a week from now. */
  until: z.iso.datetime({ offset: true }),
});
const LONGEST_MS = 7 * 86_400_000;

/** Says that one knows of it: nobody is told of it any more, and it stays until it is over. */
export function acknowledgeAlert(ctx: Context, brand: string, id: string): Promise<Alert> {
  return settled(ctx, brand, id, (alert) => ({ ...quiet(alert), status: "acknowledged" }));
}

/**
 * Keeps it quiet until a moment; then it is told again, if it is not over.
 * @throws Refusal `bad-input` when that is past, or more than a week away
 */
export async function snoozeAlert(ctx: Context, brand: string, id: string, input: unknown): Promise<Alert> {
  permit(ctx, "tell", brand);
  const { until } = parse(Snooze, input);
  const away = Date.parse(until) - ctx.now().getTime();
  if (away <= 0 || away > LONGEST_MS) throw new Refusal("bad-input", { code: "refusal.alert-snooze" });
  const snoozedUntil = new Date(until).toISOString();
  return settled(ctx, brand, id, (alert) => ({ ...quiet(alert), status: "snoozed", snoozedUntil }));
}

/** Says that it is over; it comes back only when it happens once more. */
export function endAlert(ctx: Context, brand: string, id: string): Promise<Alert> {
  return settled(ctx, brand, id, (alert) => over(alert, ctx.now().toISOString(), actorId(ctx))!);
}

/** Nobody is to be told. */
function quiet(alert: Alert): Alert {
  const { snoozedUntil: _, owedAt: __, ...rest } = alert;
  return rest;
}

/** Whoever hears of it may: what is done about the conversation is another matter. */
async function settled(ctx: Context, brand: string, id: string, change: (alert: Alert) => Alert): Promise<Alert> {
  permit(ctx, "tell", brand);
  return retryOnConflict(async () => {
    const known = await ctx.store.get(keys.alert(brand, id));
    if (!known) throw new Refusal("not-found", { code: "refusal.no-alert", id });
    if (!isOpen(known)) throw new Refusal("too-late", { code: "refusal.alert-ended" });
    const by = actorId(ctx);
    const next: Alert = { ...change(known), by, version: known.version + 1 };
    await ctx.store.commit([savedAlert(next), ...(isOpen(next) ? [] : [alertTold(next)])]);
    return next;
  });
}
