import type {
  Import as TheImport,
  ImportItem as TheImportItem,
  ImportView as TheImportView,
  Kept as TheKept,
} from "@earshot/core/import/import";
import type { ProblemValues as TheProblemValues, RowProblem as TheRowProblem } from "@earshot/core/import/row-problem";
import type { Look as TheLook } from "@earshot/core/import/together";
import * as z from "zod";
import { Incoming } from "./mention.ts";

export const ProblemValues = z.record(
  z.string(),
  z.union([z.string(), z.number()]),
) satisfies z.ZodType<TheProblemValues>;

/** A row that cannot be read; `message` is in English, for the command line and programs. */
export const RowProblem = z.strictObject({
  row: z.number(),
  code: z.enum([
    "kind",
    "date",
    "rating",
    "field",
    "no-text",
    "spoilt-id",
    "id-twice",
    "no-value",
    "highest-rating",
    "future",
    "no-json",
    "no-object",
  ]),
  values: ProblemValues,
  message: z.string(),
}) satisfies z.ZodType<TheRowProblem>;

/** One row of a file as a mention, with what the file says of how it stands. */
export const ImportItem = z.strictObject({
  row: z.number(),
  incoming: Incoming,
  answered: z
    .boolean()
    .optional()
    .describe("The owner's answer stands there, and the customer has written nothing since."),
  firstSeenAt: z.string().optional().describe("Of an export of Earshot's own: when it was first heard there."),
  deleted: z.boolean().optional().describe("Of an export of Earshot's own: its author has deleted it."),
}) satisfies z.ZodType<TheImportItem>;

/** What an import would do; of a part of a file, what that part would do. */
export const ImportLook = z.strictObject({
  format: z
    .strictObject({
      id: z.string(),
      name: z.string(),
    })
    .optional()
    .describe("The program that wrote it, where its headings show that."),
  rows: z.number().describe("Rows of data."),
  unused: z.array(z.string()).describe("Headings of columns that are not used."),
  top: z
    .number()
    .describe("How many records stand above the data of a table, its headings the last of them; 0 in JSON."),
  dates: z
    .enum(["either", "day-first", "month-first", "both"])
    .optional()
    .describe("Which of day and month its dates show to come first, where they need it."),
  work: z.number().describe("Rows that would be heard as new: recent, and not answered."),
  history: z.number(),
  undated: z.number().describe("Of the work: rows without a date, which are taken to be as new as the file."),
  known: z.number().describe("Rows that are here already, or come twice in the file."),
  different: z.number().describe("Rows whose text here is another."),
  bad: z.number().describe("Rows with problems; the first of them by name."),
  problems: z.array(RowProblem),
  hours: z.number().describe("Hours after which a row is history."),
  sample: z.array(ImportItem).describe("How the first rows were understood."),
}) satisfies z.ZodType<TheLook>;

/** A file that was brought in, or is being. */
export const Import = z.strictObject({
  id: z.string(),
  brand: z.string(),
  name: z.string().describe("The file's name."),
  print: z.string().describe("Tells the file from others, so that a cut-off import of it is continued."),
  format: z.string().optional(),
  treat: z.enum(["silent", "recent", "work"]),
  rows: z.number().describe("Rows of data that the file has."),
  by: z.string().describe("Who brought it, and when."),
  at: z.string(),
  state: z.enum(["undone", "running", "cancelled", "undoing"]),
  version: z.number(),
  undo: z
    .strictObject({
      after: z.string().optional(),
      removed: z.number(),
    })
    .optional()
    .describe("How far an undo has come: the row it goes on after, and what this pass over the rows has taken away."),
  oldest: z.string().optional().describe("Day of the oldest history that it may have brought, YYYY-MM-DD."),
}) satisfies z.ZodType<TheImport>;

/** What an import brought and an undo leaves. - `answered`, `worked-on`: people have; `edited`: its author has changed it, or it was a newer text of what was there - `joined`: it is the newest of a conversation that has other parts */
export const Kept = z.strictObject({
  mention: z.string(),
  conversation: z.string(),
  why: z.enum(["answered", "edited", "worked-on", "joined"]),
}) satisfies z.ZodType<TheKept>;

/** An import with how far it has come. */
export const ImportView = Import.extend({
  counts: z.strictObject({
    refused: z.number(),
    known: z.number(),
    left: z.number(),
    history: z.number(),
    work: z.number(),
    quiet: z.number(),
    changed: z.number(),
    skipped: z.number(),
  }),
  taken: z.number().describe("Rows that have come to something."),
  done: z.boolean(),
  removed: z
    .number()
    .describe("Of an undone one: how many mentions were taken away, and the first of those that stay."),
  kept: z.array(Kept),
  problems: z.array(RowProblem).describe("The first rows that could not be read."),
}) satisfies z.ZodType<TheImportView>;
