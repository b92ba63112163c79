import { isDeepStrictEqual } from "node:util";
import { isWhole } from "./changed-fields.ts";
import type { Fields, Kept } from "./record.ts";

/** The fields of a thing whose change can be taken back, as they were; or what stands against it. */
export type Restored = { fields: Record<string, unknown> } | { changedSince: string[] } | { notKept: string[] };

/**
 * A thing's fields as they were before a change, as far as they are still as the change left them.
 * Absent is null at the top, undefined below: so changes of a part take it.
 */
export function restored(now: object, before: Fields, after: Fields): Restored {
  const notKept = Object.keys(before).filter((field) => !isWhole(before[field]!));
  if (notKept.length > 0) return { notKept };
  const is = now as Record<string, unknown>;
  const changedSince = Object.keys(before).filter((field) => !isStill(is[field], after[field] ?? null));
  if (changedSince.length > 0) return { changedSince };
  return {
    fields: Object.fromEntries(
      Object.entries(before).map(([field, was]) => [field, backTo(is[field], was, after[field] ?? null)]),
    ),
  };
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether it is as the change left it, in the parts that it changed. */
function isStill(is: unknown, after: Kept): boolean {
  if (isFields(after) && isFields(is)) return Object.entries(after).every(([field, each]) => isStill(is[field], each));
  return isDeepStrictEqual(is ?? null, after);
}

/** Only where both were objects did the change keep parts of them. */
function backTo(is: unknown, was: Kept, after: Kept): unknown {
  if (!isFields(was) || !isFields(after) || !isFields(is)) return was;
  const parts = Object.entries(was).map(([field, each]) => [
    field,
    each === null ? undefined : backTo(is[field], each as Kept, after[field] ?? null),
  ]);
  return { ...is, ...Object.fromEntries(parts) };
}
