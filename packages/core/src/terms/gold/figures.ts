import { createHash } from "node:crypto";
import { matchTerms } from "../match-terms.ts";
import { parseTerms } from "../parse-terms.ts";

/** One line of a gold list: whether the terms are to be found in the text. */
export type Line = { terms: string; text: string; found: boolean };

export type Half = { names: number; texts: number; recall: number; precision: number; missed: Line[]; wrong: Line[] };

/** Of a language: the half of the names that was looked at while the rules were written, and the other. */
export type Figures = { seen: Half; unseen: Half; all: Pick<Half, "names" | "texts" | "recall" | "precision"> };

/** By the name, so that all its forms are in one half. */
function halfOf({ terms }: Line): "seen" | "unseen" {
  return createHash("sha256").update(terms).digest()[0]! % 2 === 0 ? "seen" : "unseen";
}

export function figuresOf(lines: Line[]): Figures {
  const half = (name: "seen" | "unseen") => figuresIn(lines.filter((line) => halfOf(line) === name));
  const { names, texts, recall, precision } = figuresIn(lines);
  return { seen: half("seen"), unseen: half("unseen"), all: { names, texts, recall, precision } };
}

function figuresIn(lines: Line[]): Half {
  const queries = new Map(lines.map(({ terms }) => [terms, parseTerms(terms)]));
  const found = lines.filter(({ terms, text }) => matchTerms(queries.get(terms)!, text));
  const right = found.filter((line) => line.found);
  const share = (part: number, whole: number) => Math.round((part / whole) * 1000) / 1000;
  return {
    names: queries.size,
    texts: lines.length,
    recall: share(right.length, lines.filter((line) => line.found).length),
    precision: share(right.length, found.length),
    missed: lines.filter((line) => line.found && !found.includes(line)),
    wrong: found.filter((line) => !line.found),
  };
}
