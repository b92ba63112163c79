import type { AuditKind } from "./kinds.ts";

/** A value as it is kept: what JSON has; null stands for "not there". */
export type Kept = string | number | boolean | null | Kept[] | { [field: string]: Kept };
/** Fields that changed, and of objects in them those of theirs that did. */
export type Fields = Record<string, Kept>;

/** Somebody did something that is no act on a conversation: who, from where, what, to what, and how it was before and after. Never changed. */
export type AuditRecord = {
  /** Begins with the moment, so that ids stand in the order of time: `2026-12-01T09:00:00.000Z-5k2…`. */
  id: string;
  at: string;
  /** A person's id, a key's (`k…`), `command-line`, or `nobody` where a sign-in failed. */
  by: string;
  /** The address and the browser that it was asked from, where that is known. */
  from?: { address?: string; agent?: string };
  what: AuditKind;
  /** Absent: it concerns the whole installation. */
  brand?: string;
  /** The id of what it was done to. */
  about?: string;
  /** Only what changed, secrets masked, long texts cut. */
  before?: Fields;
  after?: Fields;
  /** The record whose change it takes back. */
  reverts?: string;
  /** When it is forgotten. */
  keptUntil: string;
};
