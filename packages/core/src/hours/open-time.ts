import { Temporal } from "temporal-polyfill";
import type { Holidays, Hours, Slot } from "./hours.ts";
import { weekdays } from "./weekdays.ts";

/** What says when a brand is open; without hours it is open always. */
export type Opening = { timeZone: string; hours?: Hours | undefined; holidays?: Holidays | undefined };

/** So long a brand may be closed; after that a deadline counts by the clock. */
const MOST_DAYS_CLOSED = 400;
const MINUTE_MS = 60_000;

/** The first moment by which so many minutes of open time have gone by since another; fractions count. */
export function openAfter(opening: Opening, from: Date | string, minutes: number): Date {
  const start = new Date(from).getTime();
  let left = minutes * MINUTE_MS;
  if (!opening.hours || left <= 0) return new Date(start + Math.max(0, left));
  for (const [opens, closes] of stretches(opening, start)) {
    if (closes - opens >= left) return new Date(opens + left);
    left -= closes - opens;
  }
  return new Date(start + minutes * MINUTE_MS);
}

/** Milliseconds of open time between two moments; 0 when the second comes first. */
export function openBetween(opening: Opening, from: Date | string, to: Date | string): number {
  const [start, end] = [new Date(from).getTime(), new Date(to).getTime()];
  if (!opening.hours) return Math.max(0, end - start);
  let open = 0;
  for (const [opens, closes] of stretches(opening, start)) {
    if (opens >= end) break;
    open += Math.min(closes, end) - opens;
  }
  return open;
}

/** The first open moment so many days on which it opens later, at the same time of day or after. */
export function afterOpenDays(opening: Opening, from: Date | string, days: number): Date {
  const { hours, timeZone } = opening;
  const momentsOn = momentsOf(opening);
  let at = Temporal.Instant.fromEpochMilliseconds(new Date(from).getTime()).toZonedDateTimeISO(timeZone);
  for (let left = days, closed = 0; left > 0 && closed < MOST_DAYS_CLOSED;) {
    at = at.add({ days: 1 });
    if (!hours || momentsOn(at.toPlainDate()).length > 0) left--;
    else closed++;
  }
  const moment = at.epochMilliseconds;
  const [first] = hours ? stretches(opening, moment) : [];
  return new Date(first?.[0] ?? moment);
}

export function isOpen(opening: Opening, at: Date): boolean {
  return openBetween(opening, at, new Date(at.getTime() + 1)) > 0;
}

/** The open stretches from a moment on, in order and apart from each other, in milliseconds since 1970. */
function* stretches(opening: Opening, from: number): Generator<[number, number]> {
  const { timeZone } = opening;
  const momentsOn = momentsOf(opening);
  // What began the day before may go on past midnight.
  let day = Temporal.Instant.fromEpochMilliseconds(from)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .subtract({ days: 1 });
  let reached = from;
  for (let closed = 0; closed < MOST_DAYS_CLOSED; closed += 1, day = day.add({ days: 1 })) {
    for (const [opens, end] of momentsOn(day)) {
      const start = Math.max(reached, opens);
      if (end <= start) continue;
      closed = 0;
      reached = end;
      yield [start, end];
    }
  }
}

type Kept = Pick<Opening, "timeZone" | "holidays"> & { days: Map<string, [number, number][]> };

/** What was computed of hours that are asked about again and again, as for all that was heard in a year. */
const kept = new WeakMap<Hours, Kept>();

/** When a day's slots begin and end, in milliseconds since 1970; computed once for the same hours. */
function momentsOf(opening: Opening): (day: Temporal.PlainDate) => readonly [number, number][] {
  const { timeZone, hours, holidays } = opening;
  let known = hours && kept.get(hours);
  if (!known || known.timeZone !== timeZone || known.holidays !== holidays) {
    known = { timeZone, holidays, days: new Map() };
    if (hours) kept.set(hours, known);
  }
  const { days } = known;
  const slotsOn = slotsOf(opening);
  return (day) => {
    const name = day.toString();
    const found = days.get(name);
    if (found) return found;
    const moments = slotsOn(day).map(({ from, to }): [number, number] => [
      momentOf(day, from, timeZone),
      momentOf(to <= from || to === "24:00" ? day.add({ days: 1 }) : day, to, timeZone),
    ]);
    days.set(name, moments);
    return moments;
  };
}

function slotsOf({ hours, holidays }: Opening): (day: Temporal.PlainDate) => readonly Slot[] {
  return (date) => {
    const day = date.toString();
    const said = holidays?.own.findLast((each) => each.day === day)?.hours;
    if (Array.isArray(said)) return inOrder(said);
    if (said === "closed" || (said === undefined && holidays?.days.some((each) => each.day === day))) return [];
    return inOrder(hours?.days[weekdays[date.dayOfWeek - 1]!] ?? []);
  };
}

const inOrder = (slots: readonly Slot[]) => slots.toSorted((a, b) => (a.from < b.from ? -1 : 1));

/** A time that a clock change skips is the moment of the change; of one that comes twice the first counts. */
function momentOf(day: Temporal.PlainDate, time: string, timeZone: string): number {
  const plainTime = Temporal.PlainTime.from(time === "24:00" ? "00:00" : time);
  return day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}
