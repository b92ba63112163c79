import { keys } from "../keys.ts";
import type { Change } from "../store.ts";

const KEPT_DAYS = 400;

/**
 * What is counted of an hour: good and failed collections; items that the platform showed, and of those new, known, edited, about somebody else,
 * and not readable; items that were read again further back, and of those found late.
 */
export const counted = [
  "good",
  "failed",
  "shown",
  "fresh",
  "known",
  "edited",
  "other",
  "unreadable",
  "reread",
  "late",
] as const;
export type Counted = (typeof counted)[number];
export type Hour = Partial<Record<Counted, number>>;

/** One letter each: the names are stored with every hour. */
const letters: Record<Counted, string> = {
  good: "g",
  failed: "f",
  shown: "s",
  fresh: "n",
  known: "k",
  edited: "e",
  other: "o",
  unreadable: "u",
  reread: "r",
  late: "l",
};

/**
 * The hour that is being counted (`2026-11-29T17`, UTC). It lies in the source's own record, which every collection writes anyway, and is added to
 * its day when the next hour begins.
 */
export type Slot = { hour: string; counts: Record<string, number> };

export const hourOf = (at: Date | string): string => new Date(at).toISOString().slice(0, 13);

/** Adds to the hour of `now`; an hour that is over comes back as `over`. */
export function addedTo(slot: Slot | undefined, now: Date, hour: Hour): { slot: Slot; over?: Slot } {
  const current = hourOf(now);
  const counts: Record<string, number> = slot?.hour === current ? { ...slot.counts } : {};
  for (const name of counted) {
    const n = hour[name] ?? 0;
    if (n !== 0) counts[letters[name]] = (counts[letters[name]] ?? 0) + n;
  }
  const next = { hour: current, counts };
  return slot && slot.hour !== current ? { slot: next, over: slot } : { slot: next };
}

/** The write of an hour that is over, into its day. */
export function writtenHour(brand: string, source: string, { hour, counts }: Slot): Change[] {
  const [day, of] = [hour.slice(0, 10), hour.slice(11)];
  const named = Object.entries(counts).map(([name, n]) => [`${of}${name}`, n] as const);
  if (named.length === 0) return [];
  return [{ add: keys.ledgerDay(brand, source, day), counts: Object.fromEntries(named), expiresAt: keptUntil(day) }];
}

export const keptUntil = (at: string): Date => new Date(Date.parse(at) + KEPT_DAYS * 86_400_000);

/** What a day's record, or the hour that is being counted, says of each hour. */
export function hoursIn(day: string, record: Record<string, number>): Map<string, Hour> {
  const hours = new Map<string, Hour>();
  const names = new Map(counted.map((name) => [letters[name], name]));
  for (const [key, n] of Object.entries(record)) {
    const name = /^\d\d[a-z]$/.test(key) ? names.get(key[2]!) : undefined;
    if (!name || typeof n !== "number") continue;
    const hour = `${day}T${key.slice(0, 2)}`;
    hours.set(hour, { ...hours.get(hour), [name]: n });
  }
  return hours;
}

export function hourIn({ counts }: Slot): Hour {
  return Object.fromEntries(counted.flatMap((name) => (counts[letters[name]] ? [[name, counts[letters[name]]]] : [])));
}

export function sumOfHours(hours: Iterable<Hour>): Record<Counted, number> {
  const sum = Object.fromEntries(counted.map((name) => [name, 0])) as Record<Counted, number>;
  for (const hour of hours) for (const name of counted) sum[name] += hour[name] ?? 0;
  return sum;
}
