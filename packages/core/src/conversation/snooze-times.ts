import { Temporal } from "temporal-polyfill";
import type { Brand } from "../brand/brand.ts";
import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { openAfter } from "../hours/open-time.ts";
import { permit } from "../team/permit.ts";

export const snoozeChoices = ["hour", "tomorrow", "monday"] as const;
export type SnoozeTimes = Record<(typeof snoozeChoices)[number], string>;

/** When a day begins for a brand without opening hours. */
const USUAL = Temporal.PlainTime.from("09:00");
/** The shortest stretch of open time: what is left after it is cut away again. */
const A_LITTLE = 0.01;

/** Moments until which a conversation may be let rest: in an hour; when the brand opens tomorrow, and on Monday, by its own clock. */
export async function snoozeTimes(ctx: Context, brand: string): Promise<SnoozeTimes> {
  permit(ctx, "read", brand);
  return snoozeTimesOf(await getBrand(ctx, brand), ctx.now());
}

export function snoozeTimesOf(brand: Pick<Brand, "timeZone" | "hours" | "holidays">, now: Date): SnoozeTimes {
  const { timeZone } = brand;
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  const opening = (day: Temporal.PlainDate): string => {
    if (!brand.hours) return momentOf(day.toZonedDateTime({ timeZone, plainTime: USUAL }));
    const opens = openAfter(brand, momentOf(day.toZonedDateTime({ timeZone })), A_LITTLE);
    return new Date(Math.floor(opens.getTime() / 60_000) * 60_000).toISOString();
  };
  return {
    hour: new Date(now.getTime() + 3_600_000).toISOString(),
    tomorrow: opening(today.add({ days: 1 })),
    monday: opening(today.add({ days: 8 - today.dayOfWeek })),
  };
}

const momentOf = (at: Temporal.ZonedDateTime) => new Date(at.epochMilliseconds).toISOString();
