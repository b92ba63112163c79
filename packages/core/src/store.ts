import type { Cause, Over } from "./alert/alert.ts";
import type { Announced } from "./outgoing-webhook/event.ts";

/** The address of one record; `T` is what is stored there. */
export type Key<T = unknown> = { pk: string; sk: string; readonly of?: T };

/** Sparse indexes. A record is on one only while it says so. Ranges sort as strings. */
export const indexes = ["inbox", "author", "heard", "due"] as const;
export type Index = (typeof indexes)[number];
export type Place = { hash: string; range: string };
export type Places = Partial<Record<Index, Place>>;
/** A place to be taken: its range may be made of the moment of the write, by the clock of whoever writes. */
export type PlacesToTake = Partial<Record<Index, { hash: string; range: string | ((at: Date) => string) }>>;

/**
 * One change of a transaction.
 * `if: "absent"`: nothing is stored there. `if: n`: what is stored there has `version` n. Without `if` it is unconditional.
 */
export type Change =
  | { put: Key; value: object; at?: PlacesToTake; expiresAt?: Date | undefined; if?: "absent" | number }
  | { remove: Key; if?: number }
  /** Adds to counters, making them where they are not. */
  | { add: Key; counts: Record<string, number>; expiresAt?: Date }
  | { check: Key; if: "absent" | number }
  /** Tells whoever listens from outside, last in the list: written only where somebody does (`outgoing-webhook/announcing.ts`). */
  | { announce: Announced }
  /** Raises an alert in the same transaction, or ends one (`alert/alarming.ts`). */
  | { alert: Cause | Over };

/** A change of a record. */
export type Write = Exclude<Change, { announce: unknown } | { alert: unknown }>;
export const isWrite = (change: Change): change is Write => !("announce" in change || "alert" in change);

export type Found<T = any> = { key: Key<T>; value: T };
export type Page<T = any> = { items: Found<T>[]; next?: string };

export type Range = {
  prefix?: string;
  /** Inclusive bounds on the sort key. */
  from?: string;
  to?: string;
  limit?: number;
  /** `next` of the page before. */
  after?: string | undefined;
  backwards?: boolean;
  /** Only these fields of the records ("text", or "classification.language" of a field's own): what is read of many is less to carry. */
  only?: readonly string[];
};

/** The one table. Reads are key reads or bounded queries; there is no scan on a request's path. */
export interface Store {
  /** `lately`: it may miss what was written within the last second, for half the price. */
  get<T>(key: Key<T>, options?: { lately?: boolean }): Promise<T | undefined>;
  /** One request for up to 100 keys; absent ones are undefined, order is kept. */
  getMany<T>(keys: Key<T>[]): Promise<(T | undefined)[]>;
  /** A partition's records in order of their sort key. */
  page<T>(pk: string, range?: Range): Promise<Page<T>>;
  /** An index's records in order of their range. */
  list<T>(index: Index, hash: string, range?: Range): Promise<Page<T>>;
  /** All of them or none; at most 100. Throws Conflict when a condition fails. */
  commit(changes: Change[]): Promise<void>;
  /** Deletes what has expired; for where the table does not do so itself. Returns how many. */
  sweep(now: Date): Promise<number>;
  /** Every record, for export. */
  everything(): AsyncIterable<Found & { at: Places; expiresAt?: Date }>;
}
