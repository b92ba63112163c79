import { delimiterOf } from "@earshot/core/csv-delimiter";
import { Refusal } from "@earshot/core/errors";
import { parse } from "csv-parse/sync";
import type { Row } from "./row.ts";

const EMPTY: Row = {
  platform: "",
  id: "",
  kind: "",
  url: "",
  author: "",
  authorId: "",
  title: "",
  text: "",
  rating: "",
  ratingOf: "",
  createdAt: "",
  language: "",
  inReplyTo: "",
};
const FIELDS = new Map([...Object.keys(EMPTY).map((field) => [field.toLowerCase(), field]), ["nativeid", "id"]] as [
  string,
  keyof Row,
][]);

export type Numbered = { row: number; fields: Row };

/** The rows of a table with headers, numbered as a spreadsheet numbers them (the headers are mostly row 1). */
export function readCsv(text: string): Numbered[] {
  const records = recordsOf(text);
  const top = records.findIndex((cells) => !isEmpty(cells));
  const headers = records[top] ?? [];
  const columns = headers.map((header) =>
    FIELDS.get(
      header
        .trim()
        .toLowerCase()
        .replace(/[\s_-]/gu, ""),
    ),
  );
  if (!columns.includes("text")) {
    const found = headers
      .slice(0, 20)
      .map((header) => header.slice(0, 40))
      .join(", ");
    throw new Refusal("bad-input", `There is no column "text" in the first row. Its columns are: ${found}.`);
  }
  return records.flatMap((cells, at) => {
    if (at <= top || isEmpty(cells)) return [];
    const fields = { ...EMPTY };
    for (const [column, field] of columns.entries()) {
      // Of two columns for one field (id, nativeId) the first that is filled counts.
      if (field && fields[field] === "") fields[field] = cells[column]?.trim() ?? "";
    }
    return [{ row: at + 1, fields }];
  });
}

function isEmpty(cells: string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}

function recordsOf(text: string): string[][] {
  try {
    return parse(text, { bom: true, delimiter: delimiterOf(text), relax_column_count: true, relax_quotes: true });
  } catch (cause) {
    const line = (cause as { lines?: number }).lines;
    const where = line === undefined ? "" : ` Look at line ${line}: a quote that opens there is perhaps never closed.`;
    throw new Refusal("bad-input", `This is not a CSV file that can be read.${where}`);
  }
}
