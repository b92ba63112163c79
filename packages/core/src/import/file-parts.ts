import { delimiterOf } from "../csv-delimiter.ts";

/** What one request carries: a function on AWS takes 6 MB, and has 20 seconds for it. */
const PART_ROWS = 1000;
const PART_CHARS = 1_000_000;

/** A piece of a file that can be read by itself. `row`: the number of its first row of data, as in the whole file. */
export type FilePart = { text: string; row?: number };

/** A browser often does not know what a file is: then its first character tells. */
export function isJson(text: string, contentType: string): boolean {
  if (/json/iu.test(contentType)) return true;
  return !/csv|tab-separated/iu.test(contentType) && /^\s*[[{]/u.test(text);
}

/**
 * The file in pieces of whole rows: a table's with its headings each, JSON as arrays or lines. Read one after the other they are
 * the file. `top`: how many records stand on top of a table, its headings the last of them.
 */
export function* partsOf(text: string, { json, top }: { json: boolean; top: number }): Generator<FilePart> {
  const content = text.replace(/^\uFEFF/u, "");
  if (content.length <= PART_CHARS / 10) yield { text: content };
  else if (!json) yield* tableParts(content, top);
  else {
    const values = valuesIn(content);
    if (values) yield* grouped(values, 1, (rows) => `[${rows.join(",")}]`);
    else yield* grouped(content.split("\n"), 1, (rows) => rows.join("\n"));
  }
}

function* tableParts(content: string, top: number): Generator<FilePart> {
  const records = recordsIn(content);
  let headings = "";
  for (let n = 0; n < top; n++) headings += records.next().value ?? "";
  yield* grouped(records, top + 1, (rows) => headings + rows.join(""));
}

function* grouped(records: Iterable<string>, first: number, textOf: (rows: string[]) => string): Generator<FilePart> {
  let rows: string[] = [];
  let chars = 0;
  let row = first;
  for (const record of records) {
    if (rows.length >= PART_ROWS || (chars > 0 && chars + record.length > PART_CHARS)) {
      yield { text: textOf(rows), row };
      row += rows.length;
      rows = [];
      chars = 0;
    }
    rows.push(record);
    chars += record.length;
  }
  if (rows.length > 0) yield { text: textOf(rows), row };
}

/** Each mention's JSON; undefined where the file is not one array, and not one object that holds it. */
function valuesIn(content: string): string[] | undefined {
  const list = listIn(parsed(content));
  if (list) return list.map((value) => JSON.stringify(value));
  return undefined;
}

/** The list of objects in a JSON file: itself, or the one that an object holds (`reviews`, `data`, `features`). */
export function listIn(whole: unknown): unknown[] | undefined {
  if (Array.isArray(whole)) return whole;
  if (typeof whole !== "object" || whole === null) return undefined;
  const lists = Object.values(whole).filter(
    (value): value is unknown[] => Array.isArray(value) && value.length > 0 && typeof value[0] === "object",
  );
  return lists.length > 0 ? lists.reduce((most, list) => (list.length > most.length ? list : most)) : undefined;
}

/** What JSON says, its long whole numbers as they are written: an id of eighteen digits would be rounded. Undefined when it is none. */
export function parsed(content: string): unknown {
  try {
    return JSON.parse(content, exactly);
  } catch {
    return undefined;
  }
}

function exactly(_: string, value: unknown, context?: { source?: string }): unknown {
  const source = context?.source;
  if (typeof value !== "number" || Number.isSafeInteger(value) || source === undefined) return value;
  return /^-?\d+$/u.test(source) ? source : value;
}

/** A table's records with their line ends; a quote opens only at a cell's start, as in the reader. */
function* recordsIn(content: string): Generator<string, undefined> {
  const delimiter = delimiterOf(content);
  let from = 0;
  let quoted = false;
  let atStart = true;
  for (let at = 0; at < content.length; at++) {
    const char = content[at];
    if (quoted) {
      if (char !== '"') continue;
      if (content[at + 1] === '"') at++;
      else quoted = false;
    } else if (char === '"' && atStart) {
      quoted = true;
      atStart = false;
    } else if (char === "\n" || (char === "\r" && content[at + 1] !== "\n")) {
      yield content.slice(from, at + 1);
      from = at + 1;
      atStart = true;
    } else atStart = char === delimiter || char === "\r";
  }
  if (from < content.length) yield content.slice(from);
}
