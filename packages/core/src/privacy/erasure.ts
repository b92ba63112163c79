import * as z from "zod";

/** One account of a person: who they are on a platform. */
export const Subject = z.strictObject({
  platform: z.string().trim().min(1).max(40),
  /** Their id there, or their handle where we heard them under it. */
  author: z.string().trim().min(1).max(500),
});
export type Subject = z.infer<typeof Subject>;

/** What is looked through, in this order, each part in steps. */
export const parts = ["mentions", "notes", "digests", "tasks", "edits", "replays"] as const;
export type Part = (typeof parts)[number];

/** What was removed, or emptied of them. */
export const removals = [
  "mentions",
  "versions",
  "drafts",
  "replies",
  "notes",
  "digests",
  "tasks",
  "edits",
  "replays",
  "dead-letters",
] as const;
export type ErasedCounts = Partial<Record<(typeof removals)[number], number>>;

/** A person's erasure: while it runs it knows whose it is; when it is done, only what was done. */
export type Erasure = {
  id: string;
  brand: string;
  platform: string;
  /** A hash of who it was, by which they are not collected again. */
  who: string;
  /** Until it is done: their id there, and the names under which we heard them. */
  author?: string;
  names?: string[];
  state: "running" | "done";
  part: Part;
  /** Where the part goes on. */
  after?: string;
  looked: Partial<Record<Part, number>>;
  removed: ErasedCounts;
  by: string;
  at: string;
  doneAt?: string;
  version: number;
};

/** The proof: what was looked through and what was removed, without whose it was. */
export type ErasureView = Omit<Erasure, "author" | "names" | "after">;

export function viewOf(erasure: Erasure): ErasureView {
  const { author: _, names: __, after: ___, ...view } = erasure;
  return view;
}

/** One that still knows whose it is. */
export type Running = Erasure & { author: string; names: string[] };

/** What a step did. `after`: the part goes on from there; `again`: it goes on from where it began, so many seconds later. */
export type Step = {
  looked: number;
  removed: ErasedCounts;
  names?: string[];
  after?: string | undefined;
  again?: number;
};

/** What was removed in all. */
export function sum(one: ErasedCounts, other: ErasedCounts): ErasedCounts {
  const names = removals.filter((name) => (one[name] ?? 0) + (other[name] ?? 0) > 0);
  return Object.fromEntries(names.map((name) => [name, (one[name] ?? 0) + (other[name] ?? 0)]));
}
