import { Refusal } from "@earshot/core/errors";
import type { Incoming } from "@earshot/core/mention/mention";
import { readCsv } from "./read-csv.ts";
import { readJson } from "./read-json.ts";
import { incomingOf } from "./row.ts";

export type Imported = { items: Incoming[]; problems: { row: number; message: string }[] };

/**
 * Reads mentions from a CSV or JSON file. A bad row becomes a problem that says what to change; the others go through.
 * @throws Refusal `bad-input` when the file as a whole cannot be read.
 */
export function readMentions(text: string, { contentType, now }: { contentType: string; now: Date }): Imported {
  const content = text.replace(/^\uFEFF/u, "");
  if (content.trim() === "") throw new Refusal("bad-input", "The file is empty.");
  if (content.includes("\0"))
    throw new Refusal("bad-input", "This is not a text file. Save the table as CSV (UTF-8) first.");
  const read: Imported = { items: [], problems: [] };
  for (const row of isJson(content, contentType) ? readJson(content) : readCsv(content)) {
    try {
      if ("problem" in row) throw new Error(row.problem);
      read.items.push(incomingOf(row.fields, now));
    } catch (error) {
      read.problems.push({ row: row.row, message: (error as Error).message });
    }
  }
  return read;
}

/** A browser often does not know what a file is: then its first character tells. */
function isJson(content: string, contentType: string): boolean {
  if (/json/iu.test(contentType)) return true;
  return !/csv|tab-separated/iu.test(contentType) && /^\s*[[{]/u.test(content);
}
