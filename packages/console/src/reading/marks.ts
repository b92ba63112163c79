import type { Classification, Sentiment } from "@earshot/core/classification/classifier";
import type { Danger, DetailType } from "@earshot/core/classification/reading";

export type MarkKind = "evidence" | "detail" | "matter" | "danger";

/** A stretch of a text, in UTF-16 code units, end exclusive, and what is to be said of it; absent places mark nothing. */
export type Mark = { kind: MarkKind; why: string; start?: number; end?: number };

export type Stretch = { start: number; end: number; kinds: MarkKind[]; why: string[] };

/** How what is marked is named. */
export type Names = {
  evidence(label: string): string;
  because(because: string): string;
  matter(matter: string): string;
  detail(type: DetailType): string;
  danger(danger: Danger): string;
  polarity(polarity: Sentiment): string;
};

/** What decided a judgement, and what was read in the text. */
export function marksOf({ evidence, reading }: Pick<Classification, "evidence" | "reading">, names: Names): Mark[] {
  const { details = [], matters = [], dangers = [] } = reading ?? {};
  return [
    ...evidence.map(({ label, because, ...place }) =>
      mark("evidence", `${names.evidence(label)}: ${names.because(because)}`, place),
    ),
    ...details.map(({ type, ...place }) => mark("detail", names.detail(type), place)),
    ...matters.map(({ matter, polarity, ...place }) =>
      mark("matter", `${names.matter(matter)}: ${names.polarity(polarity)}`, place),
    ),
    ...dangers.map(({ danger, ...place }) => mark("danger", names.danger(danger), place)),
  ];
}

function mark(kind: MarkKind, why: string, { start, end }: Pick<Mark, "start" | "end">): Mark {
  return { kind, why, ...(start !== undefined && end !== undefined && { start, end }) };
}

/** The text cut where marks begin and end, so that overlapping marks are told apart. */
export function stretches(text: string, marks: readonly Mark[]): Stretch[] {
  const placed = marks.flatMap(({ start, end, ...mark }) =>
    start !== undefined && end !== undefined && start >= 0 && start < end && end <= text.length
      ? [{ ...mark, start, end }]
      : [],
  );
  const cuts = [...new Set([0, text.length, ...placed.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1]!;
    const here = placed.filter((mark) => mark.start <= start && mark.end >= end);
    return {
      start,
      end,
      kinds: [...new Set(here.map(({ kind }) => kind))],
      why: [...new Set(here.map(({ why }) => why))],
    };
  });
}
