import type { FileRead, ImportItem } from "./import.ts";
import type { RowProblem } from "./row-problem.ts";

/** Problems that are shown by name. */
export const MOST_PROBLEMS = 200;

/** What an import would do; of a part of a file, what that part would do. */
export type Look = Omit<FileRead, "items" | "problems"> & {
  /** Rows that would be heard as new: recent, and not answered. */
  work: number;
  history: number;
  /** Of the work: rows without a date, which are taken to be as new as the file. */
  undated: number;
  /** Rows that are here already, or come twice in the file. */
  known: number;
  /** Rows whose text here is another. */
  different: number;
  /** Rows with problems; the first of them by name. */
  bad: number;
  problems: RowProblem[];
  /** Hours after which a row is history. */
  hours: number;
  /** How the first rows were understood. */
  sample: ImportItem[];
};

/** What the parts of a file would do together. */
export function together(looks: readonly Look[]): Look {
  const [first, ...rest] = looks as [Look, ...Look[]];
  return rest.reduce(
    (sum, look): Look => ({
      ...sum,
      unused: [...new Set([...sum.unused, ...look.unused])],
      rows: sum.rows + look.rows,
      work: sum.work + look.work,
      history: sum.history + look.history,
      undated: sum.undated + look.undated,
      known: sum.known + look.known,
      different: sum.different + look.different,
      bad: sum.bad + look.bad,
      problems: [...sum.problems, ...look.problems].slice(0, MOST_PROBLEMS),
      ...datesOf(sum.dates, look.dates),
    }),
    first,
  );
}

function datesOf(a: Look["dates"], b: Look["dates"]): Pick<Look, "dates"> {
  if (a === undefined || a === b || a === "both") return a ? { dates: a } : b ? { dates: b } : {};
  if (b === undefined || b === "either") return { dates: a };
  return { dates: a === "either" ? b : "both" };
}
