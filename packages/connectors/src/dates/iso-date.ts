import { asciiDigits } from "@earshot/core/digits";
import { Temporal } from "temporal-polyfill/full";
import { clockIn, type Clock } from "./clock.ts";
import { dayIn, type Day, type DateOrder } from "./day.ts";

const YEARS = { first: 1970, last: 2200 };
const LONGEST = 80;
const EPOCH = { seconds: 1e9, milliseconds: 1e12, end: 1e13 };

/** What is known of how a file writes its dates. */
export type DateHints = {
  /** Without it, 03/04/2026 is no date. */
  order?: DateOrder;
  /** IANA name of the zone of what has none. Without it, that is UTC. */
  zone?: string;
};

/**
 * A date as feeds and files write it (RFC 5322 with names of zones and comments, ISO 8601 with weeks, names of months in many languages,
 * the Persian calendar, seconds since 1970), in ISO 8601; undefined when it is none, or could be two. The same on every machine: what
 * has no zone is taken for UTC.
 */
export function isoDate(written: string | number | undefined): string | undefined {
  return dateIn(written);
}

/** Like `isoDate`, where more is known of who wrote it. */
export function dateIn(written: string | number | undefined, hints: DateHints = {}): string | undefined {
  const text = tidy(String(written ?? ""));
  if (text === "" || text.length > LONGEST) return undefined;
  const since1970 = epochOf(text);
  if (since1970 !== undefined) return inRange(since1970);
  const clock = clockIn(spelledOut(text));
  const day = clock && dayIn(clock.rest, hints.order);
  return day && inRange(momentOf(day, clock, hints.zone ?? "UTC"));
}

/** Digits of every script as ASCII, no invisible marks. */
function tidy(text: string): string {
  return asciiDigits(text.normalize("NFKC"))
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

function epochOf(text: string): number | undefined {
  if (!/^\d{10,13}(?:\.\d{1,9})?$/u.test(text)) return undefined;
  const number = Number(text);
  if (number >= EPOCH.milliseconds && number < EPOCH.end) return number;
  return number >= EPOCH.seconds && number < EPOCH.seconds * 10 ? number * 1000 : Number.NaN;
}

/** The short forms of ISO 8601 (20261128T0930, 2026-W48-6, 2026-332) in its long one. */
function spelledOut(text: string): string {
  return (
    text
      .replace(/^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})$|(?=$|[T ]))/iu, (_, y, m, d, h, min, s) =>
        h === undefined ? `${y}-${m}-${d}` : `${y}-${m}-${d} ${h}:${min}:${s}`,
      )
      .replace(
        /^(\d{4})-?W(\d{2})(?:-?([1-7]))?(?=$|[T ])/iu,
        (all, year, week, day) => weekDay(year, week, day ?? "1") ?? all,
      )
      .replace(/^(\d{4})-(\d{3})(?=$|[T ])/u, (all, year, day) => dayOfYear(year, day) ?? all)
      .replace(/^(\d{4}-\d{2}-\d{2})T(\d{2})(?:(\d{2})(\d{2})?)?(?=$|[.,Z+\-\s])/iu, "$1T$2:$3:$4")
      .replace(
        /^(\d{4}-\d{2}-\d{2}T\d{2}):(\d{2})?:(\d{2})?(?!\d)/iu,
        (_, start, minutes, seconds) => `${start}:${minutes ?? "00"}:${seconds ?? "00"}`,
      )
      .replace(/(\d)T(\d)/giu, "$1 $2")
      // Behind a whole day a point stands between hours and minutes as well.
      .replace(/^((?:\D*\d+){3}\D*\s|.*\p{L}{3}.*\d{4}.*\s)(\d{1,2})\.(\d{2})(?=\s?(?:val\.?|uhr|óra)?$)/iu, "$1$2:$3")
  );
}

function weekDay(year: string, week: string, day: string): string | undefined {
  // The fourth of January is always in the first week.
  const fourth = Temporal.PlainDate.from({ year: Number(year), month: 1, day: 4 });
  const date = fourth.add({ days: (Number(week) - 1) * 7 + Number(day) - fourth.dayOfWeek });
  return date.weekOfYear === Number(week) ? date.toString() : undefined;
}

function dayOfYear(year: string, day: string): string | undefined {
  const date = Temporal.PlainDate.from({ year: Number(year), month: 1, day: 1 }).add({ days: Number(day) - 1 });
  return Number(day) >= 1 && date.year === Number(year) ? date.toString() : undefined;
}

/** Milliseconds since 1970; not a number where the calendar has no such day. */
function momentOf(day: Day, clock: Clock, zone: string): number {
  const midnight = midnightOf(day);
  if (Number.isNaN(midnight)) return midnight;
  const moment = midnight + clock.seconds * 1000 + clock.milliseconds;
  const where = clock.zone ?? zone;
  if (typeof where === "number") return moment - where * 60_000;
  if (where === "UTC") return moment;
  const written = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO("UTC").toPlainDateTime();
  return written.toZonedDateTime(where).epochMilliseconds;
}

function midnightOf({ year, month, day, calendar }: Day): number {
  if (calendar === "iso8601") {
    const midnight = new Date(Date.UTC(2000, 0, 1)).setUTCFullYear(year, month - 1, day);
    const date = new Date(midnight);
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? midnight : Number.NaN;
  }
  try {
    const date = Temporal.PlainDate.from({ year, month, day, calendar }, { overflow: "reject" });
    return date.toZonedDateTime("UTC").epochMilliseconds;
  } catch (error) {
    if (error instanceof RangeError) return Number.NaN;
    throw error;
  }
}

function inRange(moment: number): string | undefined {
  const year = Number.isNaN(moment) ? 0 : new Date(moment).getUTCFullYear();
  return year >= YEARS.first && year <= YEARS.last ? new Date(moment).toISOString() : undefined;
}
