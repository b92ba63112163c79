import type { Said } from "@earshot/core/words/said";
import { decodeFile } from "@earshot/core/import/decode-file";
import { isJson } from "@earshot/core/import/file-parts";
import { Refusal } from "@earshot/core/errors";
import type { FileRead, ImportItem } from "@earshot/core/import/import";
import { problemOf, RowTrouble, type RowProblem } from "@earshot/core/import/row-problem";
import { Incoming } from "@earshot/core/mention/mention";
import { unguarded } from "@earshot/core/knowledge/article-cells";
import { contentHash } from "@earshot/core/mention/content";
import type { DateOrder } from "../dates/day.ts";
import { orderOf } from "./dates.ts";
import { emptyRow, type Row } from "./fields.ts";
import { networkOf } from "./formats.ts";
import { recognise, type Recognised } from "./recognise.ts";
import { itemOf } from "./row.ts";
import { NO_TEXT, readCsv, readJson, type Table, type TableRow } from "./table.ts";

export type ReadOptions = {
  contentType: string;
  now: Date;
  /** Which of two numbers in a date is the day, where the file does not show it. */
  dates?: DateOrder;
  /** Of a part of a file: the number of its first row of data. */
  row?: number;
  /** What only the whole file can show is said, not refused. */
  part?: boolean;
};

/**
 * Reads mentions from a CSV or JSON file, of a known program or of any. A bad row becomes a problem that says what to change;
 * the others go through.
 * @throws Refusal `bad-input` when the file as a whole cannot be read, or its dates can be read in two ways.
 */
export function readMentions(content: string | Uint8Array, options: ReadOptions): FileRead {
  const text = (typeof content === "string" ? content : decodeFile(content).text).replace(/^\uFEFF/u, "");
  if (text.trim() === "") throw new Refusal("bad-input", { code: "refusal.file-empty" });
  if (text.includes("\0") || text.startsWith("PK\u0003\u0004"))
    throw new Refusal("bad-input", { code: "refusal.file-not-table" });
  const table = isJson(text, options.contentType)
    ? readJson(text, options.row)
    : readCsv(text, (cells) => recognise(cells) !== undefined, options.row);
  const known = recognise(table.headings);
  if (!known) throw new Refusal("bad-input", noText(table));
  return readRows(table, known, options);
}

function noText({ headings, rows, top }: Table): Said | string {
  if (top === 0 && headings.length === 0) {
    const [first] = rows;
    return first && "problem" in first
      ? problemOf(first.row, first.problem).message
      : ({ code: "refusal.file-no-mentions" } as const);
  }
  const found = headings
    .slice(0, 20)
    .map((heading) => heading.slice(0, 40))
    .join(", ");
  return { code: top === 0 ? "refusal.file-no-text-field" : "refusal.file-no-text-column", columns: found };
}

function readRows(table: Table, known: Recognised, { now, dates, part }: ReadOptions): FileRead {
  const { format } = known;
  const problems: RowProblem[] = [];
  const rows: { at: number; row: Row; value: object | undefined }[] = [];
  for (const each of table.rows) {
    try {
      rows.push({
        at: each.row,
        row: fieldsOf(each, known, table.top > 0),
        value: "value" in each ? each.value : undefined,
      });
    } catch (error) {
      problems.push(problemIn(each.row, error));
    }
  }
  const order = orderOf(rows.flatMap(({ row }) => [row.createdAt, row.editedAt, row.repliedAt].filter(Boolean)));
  const settled = dates ?? (order === "either" || order === "both" ? undefined : order);
  if (!settled && (order === "either" || order === "both") && !part) throw twoWays(order);
  const items: ImportItem[] = [];
  for (const { at, row, value } of rows) {
    try {
      const item = itemOf(row, at, { now, order: settled, bare: !format });
      // Our own JSON has more than a table can say.
      const whole = format?.id === "earshot" && value ? Incoming.safeParse(value).data : undefined;
      items.push(whole ? { ...item, incoming: whole } : item);
    } catch (error) {
      problems.push(problemIn(at, error));
    }
  }
  const good = withoutClashes(items, problems);
  problems.sort((a, b) => a.row - b.row);
  return {
    ...(format && { format: { id: format.id, name: format.name } }),
    unused: known.unused,
    top: table.top,
    rows: table.rows.length,
    ...(order && { dates: order }),
    items: good,
    problems,
  };
}

function problemIn(row: number, error: unknown): RowProblem {
  if (error instanceof RowTrouble) return problemOf(row, error.code, error.values);
  throw error;
}

/** Nobody but the one who wrote them knows what such dates mean. */
export function twoWays(order: "either" | "both"): Refusal {
  const code = order === "either" ? "refusal.dates-two-ways" : "refusal.dates-contradict";
  return new Refusal("bad-input", { code }, { ask: "dates" });
}

function fieldsOf(table: TableRow, { format, columns }: Recognised, isCsv: boolean): Row {
  if ("problem" in table) throw new RowTrouble(table.problem);
  const row = { ...emptyRow };
  for (const [at, field] of columns) {
    const cell = table.cells[at];
    if (cell === NO_TEXT) throw new RowTrouble("no-value", { field });
    // Of two columns for one field the first that is filled counts.
    if (row[field] === "" && cell !== undefined) row[field] = format?.id === "earshot" ? cell : cell.trim();
  }
  if (format?.id === "earshot") return format.adapt!(isCsv ? unguardedRow(row) : row);
  if (!format) return { ...row, platform: platformIn(row.platform) };
  const filled = { ...row, ...format.always };
  return format.adapt?.(filled) ?? filled;
}

/** Our own table guards what a spreadsheet would run as a formula; our own JSON has the texts as they are. */
function unguardedRow(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([field, cell]) => [field, unguarded(cell)])) as Row;
}

const platformIn = (said: string) => (/^[a-z0-9-]*$/u.test(said) ? said : networkOf(said));

/** Takes out rows whose ids cannot be trusted: one id for two texts, or long numbers that end in the zeros of a rounding. */
function withoutClashes(items: ImportItem[], problems: RowProblem[]): ImportItem[] {
  const rounded = items.filter(({ incoming: { nativeId } }) => /^\d{15}00+$/u.test(nativeId));
  const long = items.filter(({ incoming: { nativeId } }) => /^\d{17,}$/u.test(nativeId));
  const spoiltRows = new Map<number, RowProblem>();
  if (rounded.length > 1 && rounded.length * 2 > long.length)
    for (const { row, incoming } of rounded)
      spoiltRows.set(row, problemOf(row, "spoilt-id", { id: incoming.nativeId }));
  const byId = Map.groupBy(items, ({ incoming: { platform, nativeId } }) => `${platform}:${nativeId}`);
  for (const same of byId.values()) {
    if (same.length < 2 || new Set(same.map(({ incoming }) => contentHash(incoming))).size < 2) continue;
    const where = same
      .slice(0, 5)
      .map(({ row }) => row)
      .join(", ");
    for (const { row, incoming } of same) {
      const twice = { id: incoming.nativeId, n: same.length, rows: where };
      if (!spoiltRows.has(row)) spoiltRows.set(row, problemOf(row, "id-twice", twice));
    }
  }
  problems.push(...spoiltRows.values());
  return items.filter(({ row }) => !spoiltRows.has(row));
}
