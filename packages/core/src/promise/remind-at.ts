import type { Promising } from "../task/task.ts";

const HOUR_MS = 3_600_000;
const LONGEST_MS = 24 * HOUR_MS;

/**
 * When whoever a promise is of is reminded: when a quarter of the time is left, but at least an hour and at most a day before it is due;
 * undefined where there is less time than that.
 */
export function remindAt({ at, dueAt }: Pick<Promising, "at" | "dueAt">): string | undefined {
  const due = Date.parse(dueAt);
  const before = Math.min(Math.max((due - Date.parse(at)) / 4, HOUR_MS), LONGEST_MS);
  const moment = due - before;
  return moment > Date.parse(at) ? new Date(moment).toISOString() : undefined;
}

/** When the tick is to look at it next; undefined once it is done, or known to be late. */
export function nextLookAt(task: Promising): string | undefined {
  if (task.done || task.lateAt !== undefined) return undefined;
  return (task.remindedAt === undefined && remindAt(task)) || task.dueAt;
}
