import { fold } from "../terms/fold.ts";

/**
 * Texts as matching sees them, folded, one after another: `text` holds a line each, the parts of one parted by a tab. `seams` are the
 * places before which a joiner stood.
 */
export type Searchable = { text: string; seams: ReadonlySet<number> };

/** One text of several parts, a title and a body for example, with the way back to them. */
export type Original = Searchable & {
  parts: readonly string[];
  /** For each unit of `text`, its part and where its character starts and ends there. */
  placeOf(at: number): { part: number; start: number; end: number };
};

export const PART = "\t";
export const LINE = "\n";

export function searchable(parts: readonly string[]): Original {
  const folds = parts.map((part) => fold(part));
  const begins: number[] = [];
  const seams = new Set<number>();
  let text = "";
  for (const { units, seams: own } of folds) {
    if (begins.length > 0) text += PART;
    begins.push(text.length);
    for (const at of own ?? []) seams.add(text.length + at);
    text += stringOf(units);
  }
  return {
    text,
    seams,
    parts,
    placeOf(at) {
      const part = begins.findLastIndex((begin) => begin <= at);
      const { starts, ends } = folds[part]!;
      return { part, start: starts[at - begins[part]!]!, end: ends[at - begins[part]!]! };
    },
  };
}

const AT_ONCE = 8192;

/** A call takes so many arguments only. */
function stringOf(units: Uint16Array): string {
  let text = "";
  for (let from = 0; from < units.length; from += AT_ONCE)
    text += String.fromCharCode(...units.subarray(from, from + AT_ONCE));
  return text;
}
