import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { permit } from "../team/permit.ts";
import { isOpen, type Alert } from "./alert.ts";

/** As many as are listed of each: those that are not over, and those that were. */
const MOST = 500;

/** A brand's alerts: what is not over before what is, each the newest first; at most 500 of each. */
export async function listAlerts(ctx: Context, brand: string): Promise<Alert[]> {
  permit(ctx, "hear", brand);
  const newest = { backwards: true, limit: MOST };
  const [open, all] = await Promise.all([
    ctx.store.list<Alert>("inbox", keys.alerts(brand), newest),
    ctx.store.list<Alert>("heard", keys.alerts(brand), newest),
  ]);
  return [...open.items.filter(({ value }) => isOpen(value)), ...all.items.filter(({ value }) => !isOpen(value))].map(
    ({ value }) => value,
  );
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
