import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import { dayOf } from "../digest/calendar.ts";
import { keys } from "../keys.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { resolveHolidays } from "./resolve-holidays.ts";

/** Resolves a brand's calendars anew on the first of each month, and where they do not reach to the end of the next year. */
export async function renewHolidays(ctx: Context, brand: Brand): Promise<void> {
  const { holidays } = brand;
  if (!ctx.calendars || !holidays || holidays.calendars.length === 0) return;
  const today = dayOf(ctx.now(), brand.timeZone);
  const reach = `${Number(today.slice(0, 4)) + 1}-12-31`;
  if (!today.endsWith("-01") && (holidays.until ?? "") >= reach) return;
  await retryOnConflict(async () => {
    const known = await ctx.store.get(keys.brand(brand.id));
    if (!known?.holidays) return;
    const renewed = await resolveHolidays(ctx, known.holidays);
    if (JSON.stringify(renewed.days) === JSON.stringify(known.holidays.days) && renewed.until === known.holidays.until)
      return;
    const next = { ...known, holidays: renewed, version: known.version + 1 };
    await ctx.store.commit([{ put: keys.brand(brand.id), value: next, if: known.version }]);
    ctx.log.info("holidays.renewed", { brand: brand.id, count: renewed.days.length });
  });
}
