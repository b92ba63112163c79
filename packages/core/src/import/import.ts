import * as z from "zod";
import type { Incoming } from "../mention/mention.ts";

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

export type RowProblem = { row: number; message: string };

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
