import type { Evidence } from "@earshot/core/classification/classifier";

type Props = { text: string; evidence: readonly Evidence[]; language?: string };

/** A customer's words, with the stretches marked that decided how they were judged. */
export function MarkedText({ text, evidence, language }: Props) {
  return (
    <div dir="auto" lang={language} className="said">
      {stretches(text, evidence).map(({ start, end, because }) =>
        because.length > 0 ? (
          <mark key={start} title={because.join("; ")}>
            {text.slice(start, end)}
          </mark>
        ) : (
          <span key={start}>{text.slice(start, end)}</span>
        ),
      )}
    </div>
  );
}

type Stretch = { start: number; end: number; because: string[] };

/** The text cut where marks begin and end, so that overlapping marks are told apart. */
export function stretches(text: string, evidence: readonly Evidence[]): Stretch[] {
  const marks = evidence.flatMap(({ start, end, label, because }) =>
    start !== undefined && end !== undefined && start >= 0 && start < end && end <= text.length
      ? [{ start, end, why: `${label}: ${because}` }]
      : [],
  );
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1]!;
    const because = marks.filter((mark) => mark.start <= start && mark.end >= end).map(({ why }) => why);
    return { start, end, because: [...new Set(because)] };
  });
}
