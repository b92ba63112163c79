import type { Trouble } from "../errors.ts";
import { keys } from "../keys.ts";
import type { Source } from "../source/source.ts";
import type { Change } from "../store.ts";
import { keptUntil } from "./slot.ts";

/** The tick comes every minute and a collection may take five. */
const LATE_MS = 10 * 60_000;

/** Why nobody listened for a time. */
export type GapWhy =
  | /** It was due and nobody collected it: the machine was off or asleep, or scheduler and queue stood still. */ "nobody"
  | /** It was tried and failed. */ "failing"
  | /** The platform's allowance was used up. */ "allowance"
  | /** A person had paused it. */ "paused"
  | /** It was collected, but its list did not reach back to what was known. */ "hole";

/** A time in which nobody listened to a source, as it is known once it is over. */
export type Gap = {
  /** ISO 8601 UTC: when it should have been collected, and when it was. */
  from: string;
  to: string;
  why: GapWhy;
  trouble?: Trouble | "fault";
  /** Whether the platform listed what was said meanwhile when it was collected again. */
  covered: boolean;
  /** Collections that should have been and were not even tried. */
  missed: number;
};

/** Milliseconds by which a collection may be late before it is a gap. */
export const toleranceOf = ({ interval }: Pick<Source, "interval">): number => Math.max(LATE_MS, interval * 500);

/** The gap that a good collection ends which began at `began`; undefined where it came in time. */
export function gapBefore(
  source: Source,
  began: Date,
  read: { hole: boolean; since: string | undefined; listsBack: number | undefined },
): Gap | undefined {
  const { lastGoodAt } = source.health;
  if (!source.baselineAt || !lastGoodAt) return undefined;
  const due = Date.parse(lastGoodAt) + source.interval * 1000;
  const late = began.getTime() - due;
  const from = new Date(due).toISOString();
  const to = began.toISOString();
  if (late <= toleranceOf(source)) {
    if (!read.hole) return undefined;
    return { from: read.since ?? lastGoodAt, to, why: "hole", covered: false, missed: 0 };
  }
  const why = reasonOf(source, began.getTime(), due);
  const { failures, trouble } = source.health;
  const reachesBack = read.listsBack === undefined || read.listsBack * 1000 >= began.getTime() - Date.parse(lastGoodAt);
  return {
    from,
    to,
    why,
    ...(why === "failing" && trouble && { trouble }),
    covered: reachesBack && !read.hole,
    missed: why === "paused" ? 0 : Math.max(0, Math.floor(late / (source.interval * 1000)) - failures),
  };
}

/** The gap that a source is in now, not yet over: `covered` is not known then. */
export function openGap(source: Source, now: Date): Omit<Gap, "covered"> | undefined {
  const { lastGoodAt, failures, trouble } = source.health;
  if (!source.baselineAt || !lastGoodAt) return undefined;
  const due = Date.parse(lastGoodAt) + source.interval * 1000;
  const late = now.getTime() - due;
  if (late <= toleranceOf(source)) return undefined;
  const why = reasonOf(source, now.getTime(), due);
  const missed = why === "paused" ? 0 : Math.max(0, Math.floor(late / (source.interval * 1000)) - failures);
  return { from: new Date(due).toISOString(), to: now.toISOString(), why, ...(trouble && { trouble }), missed };
}

/** What most of the time was lost to. */
function reasonOf({ pausedAt, nextAt, health }: Source, at: number, due: number): GapWhy {
  if (pausedAt !== undefined) return "paused";
  const alone = at - Math.max(due, Date.parse(nextAt));
  if (alone > (at - due) / 2) return "nobody";
  return health.failures > 0 && health.trouble !== "slow-down" ? "failing" : "allowance";
}

/** The write of a gap, by its end. */
export function writtenGap(brand: string, source: string, gap: Gap): Change {
  return { put: keys.ledgerGap(brand, source, gap.to), value: gap, expiresAt: keptUntil(gap.to) };
}
