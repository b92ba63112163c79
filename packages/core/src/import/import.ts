import * as z from "zod";
import type { Incoming } from "../mention/mention.ts";
import type { ProblemCode, ProblemValues, RowProblem } from "./row-problem.ts";

/** Which rows become work: the recent and unanswered ones, none, or all that nobody has answered. */
export const Treat = z.enum(["recent", "silent", "work"]);
export type Treat = z.infer<typeof Treat>;

/** One row of a file as a mention, with what the file says of how it stands. */
export type ImportItem = {
  row: number;
  incoming: Incoming;
  /** The owner's answer stands there, and the customer has written nothing since. */
  answered?: boolean;
  /** Of an export of Earshot's own: when it was first heard there. */
  firstSeenAt?: string;
  /** Of an export of Earshot's own: its author has deleted it. */
  deleted?: boolean;
};

/** A file, or a part of one, as it was read. */
export type FileRead = {
  /** The program that wrote it, where its headings show that. */
  format?: { id: string; name: string };
  /** Headings of columns that are not used. */
  unused: string[];
  /** How many records stand above the data of a table, its headings the last of them; 0 in JSON. */
  top: number;
  /** Rows of data. */
  rows: number;
  /** Which of day and month its dates show to come first, where they need it. */
  dates?: "day-first" | "month-first" | "either" | "both";
  items: ImportItem[];
  problems: RowProblem[];
};

/**
 * What became of a row.
 * - `work`: heard as new, and it waits for an answer; `quiet`: heard as new, and it needs none
 * - `history`: kept without draft, deadline or alert
 * - `known`: it was there already, or a row before has the same; `changed`: taken as a newer text of what was there
 * - `left`: another text is kept here under this id, and the file does not say that its own is newer; or it is deleted
 * - `refused`: it could not be read; `skipped`: the import was cancelled before its turn came
 */
export const outcomes = ["work", "quiet", "history", "known", "changed", "left", "refused", "skipped"] as const;
export type Outcome = (typeof outcomes)[number];

export type ImportedRow = {
  row: number;
  outcome: Outcome;
  /** What the row brought, so that it can be taken away again. */
  mention?: string;
  conversation?: string;
  /** The day of the brand's calendar on which it was counted. */
  day?: string;
  /** Why it was refused. */
  problem?: { code: ProblemCode; values: ProblemValues };
  /** Why it stays when the import is undone. */
  kept?: Kept["why"];
};

/** A file that was brought in, or is being. */
export type Import = {
  id: string;
  brand: string;
  /** The file's name. */
  name: string;
  /** Tells the file from others, so that a cut-off import of it is continued. */
  print: string;
  format?: string;
  treat: Treat;
  /** Rows of data that the file has. */
  rows: number;
  /** Who brought it, and when. */
  by: string;
  at: string;
  state: "running" | "cancelled" | "undoing" | "undone";
  version: number;
  /** How far an undo has come: the row it goes on after, and what this pass over the rows has taken away. */
  undo?: { after?: string; removed: number };
  /** Day of the oldest history that it may have brought, YYYY-MM-DD. */
  oldest?: string;
};

/**
 * What an import brought and an undo leaves.
 * - `answered`, `worked-on`: people have; `edited`: its author has changed it, or it was a newer text of what was there
 * - `joined`: it is the newest of a conversation that has other parts
 */
export type Kept = { mention: string; conversation: string; why: "answered" | "worked-on" | "joined" | "edited" };

/** An import with how far it has come. */
export type ImportView = Import & {
  counts: Record<Outcome, number>;
  /** Rows that have come to something. */
  taken: number;
  done: boolean;
  /** Of an undone one: how many mentions were taken away, and the first of those that stay. */
  removed: number;
  kept: Kept[];
  /** The first rows that could not be read. */
  problems: RowProblem[];
};
