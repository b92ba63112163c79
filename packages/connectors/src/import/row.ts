import { idOf } from "@earshot/core/ids";
import { Incoming } from "@earshot/core/mention/mention";
import { isoDate } from "../dates/iso-date.ts";

/** What a file says of one mention, whatever its format: field by field, as text. */
export type Row = {
  platform: string;
  id: string;
  kind: string;
  url: string;
  author: string;
  authorId: string;
  title: string;
  text: string;
  rating: string;
  ratingOf: string;
  createdAt: string;
  language: string;
  inReplyTo: string;
};

const DAY_MS = 86_400_000;

/** A row as a mention. @throws Error whose message says what to change in the file. */
export function incomingOf(row: Row, now: Date): Incoming {
  if (row.text === "") throw new Error("There is no text. Fill in the column text.");
  const rating = ratingOf(row);
  const createdAt = dateOf(row.createdAt, now);
  const platform = row.platform || "import";
  const kind = row.kind.toLowerCase() || (rating ? "review" : "post");
  const nativeId =
    row.id || idOf("i", platform, kind, row.authorId || row.author, row.title, row.text, createdAt ?? "");
  const read = Incoming.safeParse({
    platform,
    nativeId,
    kind,
    author: { id: row.authorId || row.author || "unknown", name: row.author },
    text: row.text,
    ...(row.url && { url: row.url }),
    ...(row.title && { title: row.title }),
    ...(rating && { rating }),
    ...(createdAt && { createdAt }),
    ...(row.language && { language: row.language }),
    ...(row.inReplyTo && { inReplyTo: row.inReplyTo }),
  });
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  if (issue?.path[0] === "kind")
    throw new Error(`The kind "${row.kind}" is unknown. Write post, comment or review, or leave it empty.`);
  throw new Error(
    `The field ${issue?.path.join(".") ?? ""} cannot be used (${issue?.message ?? "unknown reason"}). Correct it.`,
  );
}

function ratingOf({ rating, ratingOf: most }: Row): Incoming["rating"] {
  if (rating === "") return undefined;
  const of = most === "" ? 5 : numberOf(most);
  const value = numberOf(rating);
  if (!(of > 0))
    throw new Error(`The highest rating "${most}" is no number above 0. Correct ratingOf, or leave it empty for 5.`);
  if (!(value >= 0 && value <= of))
    throw new Error(
      `The rating "${rating}" is not between 0 and ${of}. Correct it, or set ratingOf to the highest rating.`,
    );
  return { value, of };
}

/** A number, its decimal mark a point or a comma. */
function numberOf(text: string): number {
  return /^-?\d+([.,]\d+)?$/u.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
}

function dateOf(written: string, now: Date): string | undefined {
  if (written === "") return undefined;
  const date = isoDate(written);
  if (date === undefined)
    throw new Error(`The date "${written}" cannot be read. Write it like 2026-03-02T09:00:00Z, or leave it empty.`);
  if (Date.parse(date) > now.getTime() + DAY_MS)
    throw new Error(`The date "${written}" is in the future. Correct it, or leave it empty.`);
  return date;
}
