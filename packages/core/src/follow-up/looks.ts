import type { Urgency } from "../classification/classifier.ts";

const HOUR = 60;
const DAY = 24 * HOUR;

/**
 * At which ages, in minutes, something is looked at again: often while it is young and heard far, seldom later, and after a week never: each look
 * is paid for.
 * - `far`: critical or high, or by an author with many followers
 * - `usual`; `little`: what is of low urgency
 * - `moderated`: our reply, which the platform looks at before it shows it: most are decided within minutes
 * - `history`: what was there shortly before its source was connected
 * - `dear`: where the platform takes money for each look
 */
export const looks = {
  far: [10, HOUR, 3 * HOUR, 8 * HOUR, DAY, 3 * DAY, 7 * DAY],
  usual: [HOUR, DAY, 7 * DAY],
  little: [HOUR, DAY],
  moderated: [1, 5, 20, HOUR, DAY, 3 * DAY, 7 * DAY],
  history: [DAY, 7 * DAY],
  dear: [HOUR, DAY, 7 * DAY],
} as const satisfies Record<string, readonly number[]>;
export type Pace = keyof typeof looks;

/** From so many followers on what somebody says is heard far. */
const MANY_FOLLOWERS = 10_000;

export function paceOf(
  of: { urgency: Urgency; author: { followers?: number | undefined } },
  { dearReads }: { dearReads?: true } = {},
): Pace {
  if (dearReads) return "dear";
  const { urgency, author } = of;
  if (urgency === "critical" || urgency === "high" || (author.followers ?? 0) >= MANY_FOLLOWERS) return "far";
  return urgency === "low" ? "little" : "usual";
}

/** When the next look is due, ISO 8601; undefined after the last. What was missed meanwhile is not made up for. */
export function nextLook(pace: Pace, from: string, now: Date): string | undefined {
  const age = (now.getTime() - Date.parse(from)) / 60_000;
  const minutes = looks[pace].find((each) => each > age);
  return minutes === undefined ? undefined : new Date(Date.parse(from) + minutes * 60_000).toISOString();
}
