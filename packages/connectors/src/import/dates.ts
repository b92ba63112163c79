import { asciiDigits } from "@earshot/core/digits";
import { dateIn, isoDate } from "../dates/iso-date.ts";
import type { DateOrder } from "../dates/day.ts";

/** Days since 30 December 1899, as spreadsheets count them: from 1982 to 2119. */
const SERIAL = { first: 30_000, last: 80_000, epoch: Date.UTC(1899, 11, 30) };
const DAY_MS = 86_400_000;
/** Day and month in numbers with the year behind them, with no points between: only then the order is open. */
const OPEN = /(?<![\d.])(\d{1,2})\s?[/\\-]\s?(\d{1,2})\s?[/\\-]\s?(\d{2}|\d{4})(?!\d)/u;

/**
 * A date in a table, in ISO 8601; without a zone it is UTC. "either" where the order of day and month decides, and is not given;
 * undefined when it is none.
 */
export function dateInCell(written: string, order?: DateOrder): string | undefined {
  const counted = countedDate(written);
  if (counted) return counted;
  const date = dateIn(written, order ? { order } : {});
  return date ?? (isoWith(written, "day-first") && isoWith(written, "month-first") ? "either" : undefined);
}

const isoWith = (written: string, order: DateOrder) => dateIn(written, { order });

/** Which order the dates of a column show: one that can be read in one way only settles it for all. */
export function orderOf(dates: readonly string[]): DateOrder | "either" | "both" | undefined {
  const shown = new Set<DateOrder>();
  let either = false;
  for (const written of dates) {
    const [, one, two] = OPEN.exec(asciiDigits(written)) ?? [];
    if (one === undefined || one === two) continue;
    if (Number(one) > 12) shown.add("day-first");
    else if (Number(two) > 12) shown.add("month-first");
    else if (isoDate(written) === undefined) either = true;
  }
  if (shown.size === 2) return "both";
  return [...shown][0] ?? (either ? "either" : undefined);
}

function countedDate(written: string): string | undefined {
  if (!/^\d{5}(?:[.,]\d+)?$/u.test(written)) return undefined;
  const serial = Number(written.replace(",", "."));
  if (serial < SERIAL.first || serial > SERIAL.last) return undefined;
  return new Date(SERIAL.epoch + Math.round((serial * DAY_MS) / 1000) * 1000).toISOString();
}
