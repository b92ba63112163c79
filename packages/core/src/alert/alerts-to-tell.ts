import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import type { AlertLine } from "../ladder/letter.ts";
import type { Alert } from "./alert.ts";

export type ToldAlert = { line: AlertLine; alert: Alert };

/** Of the alerts that somebody is to be mailed, those that nobody has dealt with meanwhile. */
export async function alertsToTell(ctx: Context, lines: readonly AlertLine[]): Promise<ToldAlert[]> {
  if (lines.length === 0) return [];
  const found = await ctx.store.getMany(lines.map(({ brand, alert }) => keys.alert(brand, alert)));
  return lines.flatMap((line, n) => {
    const alert = found[n];
    return alert?.status === "open" && alert.since === line.since ? [{ line, alert }] : [];
  });
}
