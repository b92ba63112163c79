import { Temporal } from "temporal-polyfill";
import type { Mention } from "../mention/mention.ts";

/** Mentions are counted in stretches of so long, by the brand's clock. */
export const SLOT_MINUTES = 10;
const SLOT_MS = SLOT_MINUTES * 60_000;

/** How many were heard in a stretch: in all, on each platform, and of what is negative the same and by matter. */
export type Counts = Record<string, number>;

/** What was heard on a day, by the time of day at which each stretch begins. */
export type PulseDay = {
  brand: string;
  /** YYYY-MM-DD, by the brand's clock. */
  day: string;
  /** "09:10" → counts; what is not there is none. */
  slots: Record<string, Counts>;
  /** Since when it is counted: whole unless the brand is new. */
  from: string;
  /** Until when. */
  until: string;
  version: number;
};

/** A stretch of time by a brand's clock: YYYY-MM-DD HH:MM, which sorts as it counts. */
export type Slot = `${string} ${string}`;

export function slotOf(at: Date | string | number, timeZone: string): Slot {
  const local = Temporal.Instant.fromEpochMilliseconds(new Date(at).getTime()).toZonedDateTimeISO(timeZone);
  const minute = local.minute - (local.minute % SLOT_MINUTES);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${local.toPlainDate().toString()} ${two(local.hour)}:${two(minute)}`;
}

/** The last so many stretches, the one that a moment is in the last; a clock that is put back has some twice, they count once. */
export function slotsUntil(at: Date, n: number, timeZone: string): Slot[] {
  const all = Array.from({ length: n }, (_, back) => slotOf(at.getTime() - (n - 1 - back) * SLOT_MS, timeZone));
  return [...new Set(all)];
}

/** The same time of the week, so many weeks before. */
export function weeksBefore(slot: Slot, weeks: number): Slot {
  const [day = "", time = ""] = slot.split(" ");
  return `${Temporal.PlainDate.from(day).subtract({ weeks }).toString()} ${time}`;
}

export const dayIn = (slot: Slot): string => slot.split(" ")[0]!;
export const timeIn = (slot: Slot): string => slot.split(" ")[1]!;

/** Names under which a mention is counted: `all`, `negative`, and of each side `p:` a platform and `m:` a matter, as in `negative:m:waiting`. */
export function countedAs({ platform, classification: { sentiment, reading } }: Mention): string[] {
  const isNegative = sentiment === "negative" || sentiment === "mixed";
  const matters = (reading?.matters ?? [])
    .filter(({ polarity }) => polarity === "negative" || polarity === "mixed")
    .map(({ matter }) => matter);
  return [
    "all",
    `all:p:${platform}`,
    ...(isNegative
      ? ["negative", `negative:p:${platform}`, ...[...new Set(matters)].map((matter) => `negative:m:${matter}`)]
      : []),
  ];
}
