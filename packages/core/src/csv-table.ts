import { parse } from "csv-parse/sync";
import { delimiterOf } from "./csv-delimiter.ts";
import { Refusal } from "./errors.ts";
import { problemAt, type FileProblem } from "./file-problem.ts";
import { unguarded } from "./knowledge/article-cells.ts";
import type { Said } from "./words/said.ts";

type Row = { line: number; cells: string[] };
/** One row under the first, by what its columns are called; lines count from 1. */
export type TableRow<F extends string> = { line: number; cells: Partial<Record<F, string>> };

const plainName = (name: string) => name.toLowerCase().replace(/[\s_-]/gu, "");

/**
 * The rows of a table whose first row names the columns, in any order and some of them absent.
 * @throws Refusal `bad-input` when it is no CSV file
 */
export function readTable<F extends string>(
  file: string,
  fields: readonly F[],
  needed: readonly F[],
): { rows: TableRow<F>[]; problems: FileProblem[] } {
  const [head, ...rows] = rowsIn(file).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const problems: FileProblem[] = [];
  const known: Said = { code: "article.columns", all: fields.join(", "), needed: needed.join(", ") };
  const columns = columnsOf(head!, rows, { fields, needed, known }, problems);
  return { rows: rows.flatMap((row) => (columns ? readRow(row, columns, problems) : [])), problems };
}

function columnsOf<F extends string>(
  { line, cells }: Row,
  rows: Row[],
  { fields, needed, known }: { fields: readonly F[]; needed: readonly F[]; known: Said },
  problems: FileProblem[],
): (F | undefined)[] | undefined {
  const byName = new Map(fields.map((field) => [plainName(field), field]));
  const columns = cells.map((cell) => byName.get(plainName(cell)));
  const tell = (says: Said) => void problems.push(problemAt(line, says));
  const missing = needed.filter((field) => !columns.includes(field));
  if (missing.length > Math.max(0, needed.length - 2)) {
    tell({ code: "article.no-heading", name: shown(cells[0]!), known });
    return undefined;
  }
  for (const [n, field] of columns.entries()) {
    const name = cells[n]!.trim();
    if (!field && (name || rows.some((row) => row.cells[n]?.trim())))
      tell({ code: "article.no-column", name: shown(name), known });
    if (field && columns.indexOf(field) < n) tell({ code: "article.column-twice", field, known });
  }
  for (const field of missing) tell({ code: "article.column-missing", field, known });
  return missing.length > 0 ? undefined : columns;
}

function readRow<F extends string>(
  { line, cells }: Row,
  columns: (F | undefined)[],
  problems: FileProblem[],
): TableRow<F>[] {
  if (cells.length < columns.length || cells.slice(columns.length).some((cell) => cell.trim() !== "")) {
    problems.push(problemAt(line, { code: "article.cells", n: cells.length, named: columns.length }));
    return [];
  }
  const row: TableRow<F> = { line, cells: {} };
  for (const [n, field] of columns.entries()) if (field) row.cells[field] = unguarded(cells[n]!.trim());
  return [row];
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
      lines ? { code: "refusal.articles-not-csv-line", line: lines } : { code: "refusal.articles-not-csv" },
      { problems: [] },
    );
  }
}

const shown = (name: string) => JSON.stringify(name.slice(0, 40));
