import { delimiterOf, saysDelimiter } from "@earshot/core/csv-delimiter";
import { Refusal } from "@earshot/core/errors";
import { listIn, parsed } from "@earshot/core/import/file-parts";
import { parse } from "csv-parse/sync";

/** A cell that is no text: a list or an object in JSON. */
export const NO_TEXT = Symbol("no text");
export type Cell = string | typeof NO_TEXT;
/** `value`: the object itself, where it is one. */
export type TableRow =
  | { row: number; cells: Cell[]; value?: object }
  | { row: number; problem: "no-json" | "no-object" };
/** A file as a table. `top`: how many records stand on top of its data, its headings the last of them; 0 in JSON. */
export type Table = { headings: string[]; rows: TableRow[]; top: number };

const MOST_ABOVE = 15;
const MOST_COLUMNS = 1000;

/** A table with headings; rows are numbered as a spreadsheet numbers them, `first` being the first below the headings. */
export function readCsv(text: string, isHeadings: (cells: string[]) => boolean, first?: number): Table {
  const records = recordsOf(text);
  const from = saysDelimiter(text) ? 1 : 0;
  const filled = records.flatMap((cells, at) => (at < from || isEmpty(cells) ? [] : [at])).slice(0, MOST_ABOVE);
  const top = filled.find((at) => isHeadings(records[at]!)) ?? filled[0] ?? 0;
  const headings = (records[top] ?? []).slice(0, MOST_COLUMNS).map((heading) => heading.trim());
  const start = first === undefined ? 0 : first - top - 2;
  const rows = records.flatMap((cells, at): TableRow[] =>
    at <= top || isEmpty(cells) ? [] : [{ row: at + 1 + start, cells }],
  );
  return { headings, rows, top: top + 1 };
}

function isEmpty(cells: string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}

function recordsOf(text: string): string[][] {
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
    });
  } catch (cause) {
    const line = (cause as { lines?: number }).lines;
    throw new Refusal(
      "bad-input",
      line === undefined ? { code: "refusal.file-not-csv" } : { code: "refusal.file-not-csv-line", line },
    );
  }
}

/** The objects of a JSON array, or of the one array that an object holds, or one object a line; what is in an object of an object has its path as heading. */
export function readJson(text: string, first = 1): Table {
  const whole = parsed(text);
  const list = listIn(whole) ?? (whole === undefined ? undefined : [whole]);
  if (!list && text.trimStart().startsWith("[")) throw new Refusal("bad-input", { code: "refusal.file-not-array" });
  const values = list?.map((value, at) => ({ row: first + at, value })) ?? linesOf(text, first);
  if (values.every(({ value }) => value === undefined))
    throw new Refusal("bad-input", { code: "refusal.file-not-json" });
  return tableOf(values);
}

function linesOf(text: string, first: number): { row: number; value: unknown }[] {
  return text
    .split(/\r?\n/u)
    .flatMap((line, at) => (line.trim() === "" ? [] : [{ row: first + at, value: parsed(line) }]));
}

function tableOf(values: { row: number; value: unknown }[]): Table {
  const places = new Map<string, number>();
  const rows = values.map(({ row, value }): TableRow => {
    if (value === undefined) return { row, problem: "no-json" };
    if (typeof value !== "object" || value === null || Array.isArray(value)) return { row, problem: "no-object" };
    const cells: Cell[] = [];
    for (const [path, cell] of cellsIn(value, "", 0)) {
      if (!places.has(path) && places.size < MOST_COLUMNS) places.set(path, places.size);
      const at = places.get(path);
      if (at !== undefined) cells[at] = cell;
    }
    return { row, cells, value };
  });
  return { headings: [...places.keys()], rows, top: 0 };
}

const DEEPEST = 6;

function* cellsIn(value: object, path: string, depth: number): Generator<[string, Cell]> {
  for (const [name, inner] of Object.entries(value)) {
    const at = path ? `${path}.${name}` : name;
    if (inner === null || inner === undefined) continue;
    if (typeof inner !== "object") yield [at, String(inner)];
    else if (Array.isArray(inner) || depth >= DEEPEST) yield [at, NO_TEXT];
    else yield* cellsIn(inner as object, at, depth + 1);
  }
}
