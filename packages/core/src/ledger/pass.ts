import { hashOf } from "../ids.ts";
import { saidBefore } from "./lag.ts";

const MARKS = 5;
/** A list of fewer says nothing by being all new. */
const LEAST = 5;

/** What a pass down a platform's list met: over several collections where one is not enough. */
export type Pass = {
  /** Items it was shown. */
  shown: number;
  /** It met something that the pass before it was shown first, or that was heard before. */
  met: boolean;
  /** Dates of the oldest and the newest, where the platform gives any. */
  oldest?: string;
  newest?: string;
  /** What it was shown first, as fingerprints. */
  marks: string[];
  /** The worst that the connector said of how far it went. */
  reached?: Reached;
};
/** How far a connector went: to what it knew, to the list's end, or neither. */
export type Reached = "known" | "end" | "cut";

type Shown = { nativeId: string; createdAt?: string | undefined };

export const newPass = (): Pass => ({ shown: 0, met: false, marks: [] });

/** A pass after a page more; `before` is the finished pass before it. */
export function passed(pass: Pass, items: Shown[], before: Pass | undefined, heard: boolean, now: Date): Pass {
  const ids = items.map(({ nativeId }) => markOf(nativeId));
  const dates = items.flatMap(({ createdAt }) =>
    createdAt !== undefined && saidBefore(createdAt, now) !== undefined ? [new Date(createdAt).toISOString()] : [],
  );
  const all = [...dates, ...(pass.oldest ? [pass.oldest] : []), ...(pass.newest ? [pass.newest] : [])].sort();
  const known = new Set(before?.marks);
  return {
    ...pass,
    shown: pass.shown + items.length,
    met: pass.met || heard || ids.some((id) => known.has(id)),
    marks: [...pass.marks, ...ids].slice(0, MARKS),
    ...(all.length > 0 && { oldest: all[0]!, newest: all.at(-1)! }),
  };
}

const order: Reached[] = ["known", "end", "cut"];

export function worseReached(a: Reached | undefined, b: Reached | undefined): Reached | undefined {
  if (!a || !b) return a ?? b;
  return order.indexOf(b) > order.indexOf(a) ? b : a;
}

/**
 * Whether something may have been said between two passes that neither was shown: the list was left off before it met what was known, or
 * the whole of a full list is newer than all of the one before. A connector that says how far it went is believed.
 */
export function leavesHole(before: Pass | undefined, pass: Pass): boolean {
  if (pass.reached) return pass.reached === "cut";
  if (!before || pass.met || pass.shown < Math.max(LEAST, before.shown)) return false;
  return !(pass.oldest && before.newest) || pass.oldest > before.newest;
}

/** What is remembered of a finished pass: one that was shown nothing says nothing about the next. */
export function remembered(before: Pass | undefined, pass: Pass): Pass | undefined {
  return pass.shown > 0 ? pass : before;
}

const markOf = (nativeId: string) => hashOf(nativeId).slice(0, 8);
