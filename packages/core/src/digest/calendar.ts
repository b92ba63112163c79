import { Temporal } from "temporal-polyfill";
import type { DigestKind } from "./kind.ts";

/** Whole days of a brand's calendar. */
export type Period = {
  id: string; // daily-2026-11-22, weekly-2026-11-16, monthly-2026-11-01
  /** Start inclusive, end exclusive, ISO 8601 UTC. */
  from: string;
  to: string;
  /** YYYY-MM-DD, in order. */
  days: string[];
};

/** The calendar day (YYYY-MM-DD) of a moment in a time zone. */
export function dayOf(at: Date | string, timeZone: string): string {
  return dateOf(at, timeZone).toString();
}

/** The first day of the day, week or month that a moment is in; weeks start on Monday. */
export function startOf(kind: DigestKind, at: Date | string, timeZone: string): string {
  return startIn(kind, dateOf(at, timeZone)).toString();
}

/** The last complete day, week or month before a moment. */
export function periodOf(kind: DigestKind, at: Date | string, timeZone: string): Period {
  return periodFrom(kind, firstDayOfOther(kind, startOf(kind, at, timeZone), -1), timeZone);
}

/** The period that starts on this day; a week's other days count as its Monday, a month's as its first. */
export function periodFrom(kind: DigestKind, day: string, timeZone: string): Period {
  const first = startIn(kind, Temporal.PlainDate.from(day));
  const last = first.add(lengthOf(kind));
  const { days: length } = first.until(last, { largestUnit: "days" });
  return {
    id: `${kind}-${first.toString()}`,
    from: midnight(first, timeZone),
    to: midnight(last, timeZone),
    days: Array.from({ length }, (_, n) => first.add({ days: n }).toString()),
  };
}

/** The first day of the period so many after this one (before it when negative). */
export function firstDayOfOther(kind: DigestKind, day: string, periods: number): string {
  return Temporal.PlainDate.from(day).add(lengthOf(kind, periods)).toString();
}

/**
 * When the next digest is made: the brand's hour, on Mondays for the weekly one and on the first of the month for the monthly one, strictly after a moment.
 * An hour that a clock change skips is taken at the moment of the change; of an hour that comes twice, the first counts.
 */
export function nextDigestAt(kind: DigestKind, after: Date, timeZone: string, hour: number): Date {
  const plainTime = Temporal.PlainTime.from({ hour });
  for (let day = startIn(kind, dateOf(after, timeZone)); ; day = day.add(lengthOf(kind))) {
    const at = day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
    if (at > after.getTime()) return new Date(at);
  }
}

/** So many periods of a kind. */
function lengthOf(kind: DigestKind, n = 1): { days: number } | { months: number } {
  if (kind === "monthly") return { months: n };
  return { days: kind === "weekly" ? 7 * n : n };
}

function dateOf(at: Date | string, timeZone: string): Temporal.PlainDate {
  const ms = new Date(at).getTime();
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone).toPlainDate();
}

function startIn(kind: DigestKind, date: Temporal.PlainDate): Temporal.PlainDate {
  if (kind === "monthly") return date.with({ day: 1 });
  return kind === "weekly" ? date.subtract({ days: date.dayOfWeek - 1 }) : date;
}

function midnight(date: Temporal.PlainDate, timeZone: string): string {
  return new Date(date.toZonedDateTime(timeZone).epochMilliseconds).toISOString();
}

/** The days from one to another, both inclusive, at most `limit`. */
export function daysFrom(first: string, last: string, limit: number): string[] {
  const days: string[] = [];
  for (let day = first; day <= last && days.length < limit; day = firstDayOfOther("daily", day, 1)) days.push(day);
  return days;
}
