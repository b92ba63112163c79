import { Ladder, type Brand } from "../brand/brand.ts";
import type { Conversation, Rung } from "../conversation/conversation.ts";
import { openAfter, openBetween } from "../hours/open-time.ts";
import { openingFor } from "../mention/deadline.ts";

const MINUTE_MS = 60_000;

export function ladderOf({ ladder }: Pick<Brand, "ladder">): Ladder {
  return ladder ?? Ladder.parse({});
}

export type Dated = Pick<Conversation, "urgency"> & { dueFrom: string; dueAt: string };
export type Climbed = Pick<Brand, "ladder" | "hours" | "holidays" | "timeZone">;

/** The percent at which the lead is told; undefined where that is no later than it is passed on. */
export function overdueOf({ passOnAt, overdueAt = 100 }: Ladder): number | undefined {
  return overdueAt > passOnAt ? overdueAt : undefined;
}

/** When the next step of a deadline is due; undefined when none is left. */
export function nextStepAt(brand: Climbed, it: Dated, taken: Rung = {}): string | undefined {
  const ladder = ladderOf(brand);
  if (!ladder.on || taken.overdueAt) return undefined;
  if (taken.passedOnAt) {
    const overdueAt = overdueOf(ladder);
    return overdueAt === undefined ? undefined : partOf(brand, it, overdueAt);
  }
  return partOf(brand, it, taken.remindedAt ? ladder.passOnAt : ladder.remindAt);
}

/** The moment by which so many percent of a deadline's open time have gone by. */
export function partOf(brand: Climbed, { urgency, dueFrom, dueAt }: Dated, percent: number): string {
  const opening = openingFor(brand, urgency);
  const open = openBetween(opening, dueFrom, dueAt);
  if (percent === 100 || open === 0) return dueAt;
  return openAfter(opening, dueFrom, (open * percent) / 100 / MINUTE_MS).toISOString();
}
