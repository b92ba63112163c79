import { Temporal } from "temporal-polyfill";
import { periodFrom, periodOf, type Period } from "../digest/calendar.ts";

/** A week by its ISO 8601 name; the years are those that weeks can be counted in. */
export const WEEK = /^(20\d\d)-W(0[1-9]|[1-4]\d|5[0-3])$/u;

/** The name of the week that a day (YYYY-MM-DD) is in: 2026-W48. */
export function weekNameOf(day: string): string {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(day);
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, "0")}`;
}

/** A week's days by the brand's calendar; undefined where the year has no such week. */
export function weekNamed(name: string, timeZone: string): Period | undefined {
  const [, year, week] = WEEK.exec(name) ?? [];
  if (year === undefined) return undefined;
  // The fourth of January is in the first week.
  const day = Temporal.PlainDate.from(`${year}-01-04`)
    .add({ weeks: Number(week) - 1 })
    .toString();
  return weekNameOf(day) === name ? periodFrom("weekly", day, timeZone) : undefined;
}

/** The last whole week before a moment. */
export const lastWeek = (at: Date, timeZone: string): Period => periodOf("weekly", at, timeZone);
