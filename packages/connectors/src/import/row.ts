import { idOf } from "@earshot/core/ids";
import type { ImportItem } from "@earshot/core/import/import";
import { RowTrouble } from "@earshot/core/import/row-problem";
import { Incoming } from "@earshot/core/mention/mention";
import type { DateOrder } from "../dates/day.ts";
import { dateInCell } from "./dates.ts";
import type { Row } from "./fields.ts";
import { numberIn, ratingIn, truthIn } from "./numbers.ts";

const DAY_MS = 86_400_000;
/** A long number that a spreadsheet has rounded: 1.23E+17. */
const ROUNDED = /^[+-]?\d+(?:[.,]\d+)?E\+?\d+$/iu;

/** A row as a mention. @throws RowTrouble that says what to change in the file. */
export function itemOf(
  row: Row,
  at: number,
  { now, order, bare }: { now: Date; order?: DateOrder | undefined; bare: boolean },
): ImportItem {
  if (isRounded(row.id)) throw new RowTrouble("spoilt-id", { id: row.id });
  const rating = ratingOf(row);
  const text = textOf(row);
  const deleted = row.deletedAt !== "";
  // A known program writes no text where there was a rating only; in any other file it is missing.
  if (text === "" && (bare || (row.title === "" && !rating && !row.firstSeenAt))) throw new RowTrouble("no-text");
  const createdAt = dateOf(row.createdAt, now, order);
  const editedAt = truthIn(row.editedAt) === undefined ? dateOf(row.editedAt, now, order) : undefined;
  const platform = row.platform || "import";
  const kind = row.kind.toLowerCase() || (rating ? "review" : "post");
  const authorId = isRounded(row.authorId) ? "" : row.authorId;
  const nativeId = row.id || idOf("i", platform, kind, authorId || row.author, row.title, text, createdAt ?? "");
  const followers = numberIn(row.followers);
  const read = Incoming.safeParse({
    platform,
    nativeId,
    kind,
    author: {
      id: authorId || row.author || "unknown",
      name: row.author,
      ...(row.handle && { handle: row.handle }),
      ...(Number.isSafeInteger(followers) && followers >= 0 && { followers }),
    },
    text,
    ...(row.url && { url: row.url }),
    ...(row.title && { title: row.title }),
    ...(rating && { rating }),
    ...(createdAt && { createdAt }),
    ...(editedAt && editedAt !== createdAt && { editedAt }),
    ...(row.language && { language: row.language.replaceAll("_", "-") }),
    ...(row.inReplyTo && { inReplyTo: row.inReplyTo }),
    ...(row.thread && { thread: row.thread }),
    ...(row.visibility && { visibility: row.visibility }),
    ...(row.published && { published: true }),
  });
  if (!read.success) throw wrongIn(row, read.error.issues[0]);
  const firstSeenAt = dateInCell(row.firstSeenAt);
  return {
    row: at,
    incoming: read.data,
    ...(isAnswered(row, editedAt ?? createdAt, order) && { answered: true }),
    ...(firstSeenAt && { firstSeenAt }),
    ...(deleted && { deleted: true }),
  };
}

function isRounded(id: string): boolean {
  return ROUNDED.test(id);
}

/** What was liked and what was not, marked, below what is said beside them. */
function textOf({ text, pros, cons }: Row): string {
  return [pros && `+ ${pros}`, cons && `− ${cons}`, text].filter(Boolean).join("\n");
}

/** The owner has answered, and the customer has written nothing since. */
function isAnswered(row: Row, said: string | undefined, order?: DateOrder): boolean {
  const at = dateInCell(row.repliedAt, order);
  const word = truthIn(row.answered) ?? /^(?:replied|answered|responded|published|sent)/iu.test(row.answered);
  if (!word && row.reply === "" && (row.repliedAt === "" || truthIn(row.repliedAt) === false)) return false;
  return !(at && at !== "either" && said && said > at);
}

function wrongIn(row: Row, issue: { path: PropertyKey[]; message: string } | undefined): RowTrouble {
  if (issue?.path[0] === "kind") return new RowTrouble("kind", { value: row.kind });
  return new RowTrouble("field", { field: issue?.path.join(".") ?? "", why: issue?.message ?? "" });
}

function ratingOf({ rating, ratingOf: most }: Row): Incoming["rating"] {
  if (rating === "") return undefined;
  const read = ratingIn(rating);
  const of = most === "" ? (read.of ?? 5) : numberIn(most);
  if (!(of > 0)) throw new RowTrouble("highest-rating", { value: most });
  if (!(read.value >= 0 && read.value <= of)) throw new RowTrouble("rating", { value: rating, of });
  return { value: read.value, of };
}

function dateOf(written: string, now: Date, order?: DateOrder): string | undefined {
  if (written === "") return undefined;
  const date = dateInCell(written, order);
  if (date === "either") return undefined; // the whole file is refused, or its other parts say the order
  if (date === undefined) throw new RowTrouble("date", { value: written });
  if (Date.parse(date) > now.getTime() + DAY_MS) throw new RowTrouble("future", { value: written });
  return date;
}
