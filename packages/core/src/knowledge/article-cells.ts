const FORMULA = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;

/** A cell that already looks guarded gets one apostrophe more, so that taking one away gives what was there. */
export const guarded = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? `'${cell}` : cell);

/** A cell without the apostrophe that keeps a spreadsheet from running it as a formula. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);

/** Several in one cell, parted by " | "; one that has the sign itself has it escaped. */
export const cellOf = (items: readonly string[]): string =>
  items.map((item) => item.replace(/(\\*)\|/gu, "\\$1|")).join(" | ");

/** What stands in one cell, parted by " | " or line breaks. */
export const itemsIn = (cell: string): string[] =>
  cell
    .split(/[\r\n]+|[ \t]\|(?=[ \t])/u)
    .map((item) => item.trim().replace(/\\(\\*)\|/gu, "$1|"))
    .filter((item) => item !== "");
