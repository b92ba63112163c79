import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { masked } from "../mask.ts";
import { permit } from "../team/permit.ts";
import { isOpen, type Alert } from "./alert.ts";

/** As many as are listed of each: those that are not over, and those that were. */
const MOST = 500;
/** Of so many the beginning is read. */
const MOST_PREVIEWED = 100;

/** An alert, with how its conversation begins: addresses and long numbers masked. */
export type AlertView = Alert & { preview?: string };

/** A brand's alerts: what is not over before what is, each the newest first; at most 500 of each. */
export async function listAlerts(ctx: Context, brand: string): Promise<AlertView[]> {
  permit(ctx, "hear", brand);
  const newest = { backwards: true, limit: MOST };
  const [open, all] = await Promise.all([
    ctx.store.list<Alert>("inbox", keys.alerts(brand), newest),
    ctx.store.list<Alert>("heard", keys.alerts(brand), newest),
  ]);
  const alerts = [...open.items, ...all.items.filter(({ value }) => !isOpen(value))].map(({ value }) => value);
  return previewed(
    ctx,
    brand,
    alerts.filter((alert, n) => isOpen(alert) || n >= open.items.length),
  );
}

/** The newest that are not over, with how their conversations begin now: what was erased meanwhile is shown to nobody. */
async function previewed(ctx: Context, brand: string, alerts: readonly Alert[]): Promise<AlertView[]> {
  const shown = alerts
    .filter((alert) => isOpen(alert) && alert.about.conversation !== undefined)
    .slice(0, MOST_PREVIEWED);
  if (shown.length === 0) return [...alerts];
  const found = await ctx.store.getMany(shown.map(({ about }) => keys.conversation(brand, about.conversation!)));
  return alerts.map((alert) => {
    const conversation = found[shown.indexOf(alert)];
    // What is hostile is covered elsewhere until one asks for it.
    return conversation?.preview && !conversation.gone && !conversation.abuse
      ? { ...alert, preview: masked(conversation.preview) }
      : alert;
  });
}

export type AlertCount = {
  /** That nobody has acknowledged yet, and how many of them are critical; at most 500. */
  open: number;
  critical: number;
};

/** How many alerts of a brand nobody has acknowledged. */
export async function countAlerts(ctx: Context, brand: string): Promise<AlertCount> {
  permit(ctx, "hear", brand);
  const { items } = await ctx.store.list<Alert>("inbox", keys.alerts(brand), { backwards: true, limit: MOST });
  const open = items.filter(({ value }) => value.status === "open");
  return { open: open.length, critical: open.filter(({ value }) => value.urgency === "critical").length };
}
