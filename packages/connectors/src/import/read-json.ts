import { Refusal } from "@earshot/core/errors";
import * as z from "zod";
import type { Row } from "./row.ts";

const Cell = z
  .union([z.string(), z.number(), z.boolean()])
  .nullish()
  .transform((value) => (value === null || value === undefined ? "" : String(value).trim()));

/** A mention in JSON: flat like a table's row, or in Earshot's own form with author and rating as objects. */
const JsonRow = z.object({
  platform: Cell,
  id: Cell,
  nativeId: Cell,
  kind: Cell,
  url: Cell,
  author: z.union([z.object({ id: Cell, name: Cell }), Cell]),
  authorId: Cell,
  title: Cell,
  text: Cell,
  rating: z.union([z.object({ value: Cell, of: Cell }), Cell]),
  ratingOf: Cell,
  createdAt: Cell,
  language: Cell,
  inReplyTo: Cell,
});

export type Read = { row: number; fields: Row } | { row: number; problem: string };

/** The objects of a JSON array, or one object a line; rows count from 1, as lines do. */
export function readJson(text: string): Read[] {
  const whole = parsed(text);
  if (Array.isArray(whole)) return whole.map((value, at) => fieldsOf(value, at + 1));
  if (whole !== undefined) return [fieldsOf(whole, 1)];
  if (text.trimStart().startsWith("["))
    throw new Refusal("bad-input", "This is not a JSON array that can be read. It is perhaps cut off.");
  const rows = text.split(/\r?\n/u).flatMap((line, at): Read[] => {
    if (line.trim() === "") return [];
    const value = parsed(line);
    return [
      value === undefined
        ? { row: at + 1, problem: "This line is no JSON. Write one object a line." }
        : fieldsOf(value, at + 1),
    ];
  });
  if (rows.every((row) => "problem" in row))
    throw new Refusal("bad-input", "This is neither a JSON array nor one JSON object a line.");
  return rows;
}

function fieldsOf(value: unknown, row: number): Read {
  const read = JsonRow.safeParse(value);
  if (!read.success) {
    const field = read.error.issues[0]?.path.join(".");
    return {
      row,
      problem: field
        ? `The field ${field} is neither a text nor a number. Correct it.`
        : "This is no JSON object. Write one for each mention.",
    };
  }
  const { nativeId, id, author, authorId, rating, ratingOf, ...rest } = read.data;
  return {
    row,
    fields: {
      ...rest,
      id: nativeId || id,
      author: typeof author === "string" ? author : author.name,
      authorId: authorId || (typeof author === "string" ? "" : author.id),
      rating: typeof rating === "string" ? rating : rating.value,
      ratingOf: ratingOf || (typeof rating === "string" ? "" : rating.of),
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
