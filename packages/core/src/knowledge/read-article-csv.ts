import { readTable } from "../csv-table.ts";
import { itemsIn } from "./article-cells.ts";
import { fileFields, type FileField, type Found, type ReadFile } from "./article-file.ts";

const needed: readonly FileField[] = ["id", "language", "title", "text"];
const lists: ReadonlySet<FileField> = new Set(["questions", "countries", "branches"]);

/** Articles of a table whose first row names the columns. */
export function readCsv(file: string): ReadFile {
  const { rows, problems } = readTable(file, fileFields, needed);
  const found = rows.map(({ line, cells }): Found => {
    const fields = Object.entries(cells) as [FileField, string][];
    return {
      line,
      lines: {},
      fields: Object.fromEntries(fields.map(([field, cell]) => [field, lists.has(field) ? itemsIn(cell) : cell])),
    };
  });
  return { found, problems };
}
