import { stringify } from "csv-stringify/sync";

export type Cell = string | number | boolean | undefined;

const BYTE_ORDER_MARK = "\ufeff";
// Excel takes these as the start of a formula too, which the library's own guard leaves.
const alsoFormula = /^[\n\uff1d\uff0b\uff0d\uff20]/;

/** Rows by RFC 4180; a cell that a spreadsheet would run as a formula starts with an apostrophe. */
export function csvRows(rows: Cell[][]): string {
  return stringify(rows, {
    record_delimiter: "windows",
    escape_formulas: true,
    // A lone line feed is not its record delimiter, so the library would leave it bare.
    quoted_match: /[\r\n]/,
    cast: {
      boolean: (value) => (value ? "yes" : "no"),
      string: (value) => (alsoFormula.test(value) ? `'${value}` : value),
    },
  });
}

/** A whole file; its mark tells Excel that it is UTF-8, without which Hebrew, Persian and Chinese come out broken. */
export function csvFile(rows: Cell[][]): string {
  return BYTE_ORDER_MARK + csvRows(rows);
}
