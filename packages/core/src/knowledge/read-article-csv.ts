import { parse } from "csv-parse/sync";
import { delimiterOf } from "../csv-delimiter.ts";
import { Refusal } from "../errors.ts";
import { fileFields, type FileField, type Found, type FileProblem, type ReadFile } from "./article-file.ts";
import { itemsIn, unguarded } from "./article-cells.ts";

type Row = { line: number; cells: string[] };

const plainName = (name: string) => name.toLowerCase().replace(/[\s_-]/gu, "");
const fieldsByName = new Map<string, FileField>(fileFields.map((field) => [plainName(field), field]));
const needed: readonly FileField[] = ["id", "language", "title", "text"];
const lists: ReadonlySet<FileField> = new Set(["questions", "countries", "branches"]);

/** Articles of a table whose first row names the columns. */
export function readCsv(file: string): ReadFile {
  const [head, ...rows] = rowsIn(file).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const problems: FileProblem[] = [];
  const columns = columnsOf(head!, rows, problems);
  const found = rows.flatMap((row) => (columns ? readRow(row, columns, problems) : []));
  return { found, problems };
}

function columnsOf({ line, cells }: Row, rows: Row[], problems: FileProblem[]): (FileField | undefined)[] | undefined {
  const columns = cells.map((cell) => fieldsByName.get(plainName(cell)));
  const tell = (message: string) => void problems.push({ line, message: `${message} ${KNOWN}` });
  const missing = needed.filter((field) => !columns.includes(field));
  if (missing.length > needed.length - 2) {
    tell(`The first row must name the columns, and it begins with ${shown(cells[0]!)}.`);
    return undefined;
  }
  for (const [n, field] of columns.entries()) {
    const name = cells[n]!.trim();
    if (!field && (name || rows.some((row) => row.cells[n]?.trim()))) tell(`There is no column ${shown(name)}.`);
    if (field && columns.indexOf(field) < n) tell(`The column ${field} is there twice. Take one away.`);
  }
  for (const field of missing) tell(`The column ${field} is missing.`);
  return missing.length > 0 ? undefined : columns;
}

function readRow({ line, cells }: Row, columns: (FileField | undefined)[], problems: FileProblem[]): Found[] {
  if (cells.length < columns.length || cells.slice(columns.length).some((cell) => cell.trim() !== "")) {
    const message = `This row has ${cells.length} cells, and the first row names ${columns.length}. Is a comma or a quote missing, or one too many?`;
    problems.push({ line, message });
    return [];
  }
  const found: Found = { line, lines: {}, fields: {} };
  for (const [n, field] of columns.entries()) {
    if (!field) continue;
    const cell = unguarded(cells[n]!.trim());
    found.fields[field] = lists.has(field) ? itemsIn(cell) : cell;
  }
  return [found];
}

function rowsIn(file: string): Row[] {
  let next = 1;
  try {
    const records = parse(file, {
      delimiter: delimiterOf(file),
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
      raw: true,
    }) as unknown as { record: string[]; raw: string }[];
    return records.map(({ record, raw }) => {
      const line = next;
      next += raw.match(/\r\n|\n|\r/gu)?.length ?? 0;
      return { line, cells: record };
    });
  } catch (cause) {
    const { lines } = cause as { lines?: number };
    throw new Refusal(
      "bad-input",
      `Nothing was imported: this is not a CSV file that can be read.${lines ? ` A quote that opens in or before line ${lines} is never closed.` : ""} Save the table as CSV (UTF-8) again.`,
      { problems: [] },
    );
  }
}

const shown = (name: string) => JSON.stringify(name.slice(0, 40));
const KNOWN = `The columns are ${fileFields.join(", ")}; ${needed.join(", ")} are needed.`;
