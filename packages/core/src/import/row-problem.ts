/** What can be wrong in a row of a file, and what to do about it. */
const says = {
  "no-text": "There is no text. Fill in the column text.",
  "spoilt-id":
    'A spreadsheet has spoilt the id "{id}": it rounds long numbers, so that different ones become the same. Export the file again and import it without opening it in a spreadsheet, or take the column out.',
  "id-twice":
    'The id "{id}" comes {n} times with different texts (rows {rows}). Give each row its own id, or take the column out.',
  kind: 'The kind "{value}" is unknown. Write post, comment or review, or leave it empty.',
  field: "The field {field} cannot be used ({why}). Correct it.",
  "no-value": "The field {field} is neither a text nor a number. Correct it.",
  "highest-rating": 'The highest rating "{value}" is no number above 0. Correct ratingOf, or leave it empty for 5.',
  rating: 'The rating "{value}" is not between 0 and {of}. Correct it, or set ratingOf to the highest rating.',
  date: 'The date "{value}" cannot be read. Write it like 2026-03-02T09:00:00Z, or leave it empty.',
  future: 'The date "{value}" is in the future. Correct it, or leave it empty.',
  "no-json": "This line is no JSON. Write one object a line.",
  "no-object": "This is no JSON object. Write one for each mention.",
} as const;

export type ProblemCode = keyof typeof says;
export type ProblemValues = Record<string, string | number>;

/** A row that cannot be read; `message` is in English, for the command line and programs. */
export type RowProblem = { row: number; code: ProblemCode; values: ProblemValues; message: string };

const LONGEST = 200;

export function problemOf(row: number, code: ProblemCode, values: ProblemValues = {}): RowProblem {
  const short = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === "string" ? shortened(value) : value]),
  );
  const message = says[code].replace(/\{(\w+)\}/gu, (whole, name: string) => String(short[name] ?? whole));
  return { row, code, values: short, message };
}

function shortened(value: string): string {
  return value.length > LONGEST ? `${value.slice(0, LONGEST).toWellFormed()}…` : value;
}

/** Why a row cannot be read, thrown where that is found out. */
export class RowTrouble extends Error {
  override name = "RowTrouble";
  readonly code: ProblemCode;
  readonly values: ProblemValues;

  constructor(code: ProblemCode, values: ProblemValues = {}) {
    super(problemOf(0, code, values).message);
    this.code = code;
    this.values = values;
  }
}
