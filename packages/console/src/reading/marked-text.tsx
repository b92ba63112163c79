import type { Classification } from "@earshot/core/classification/classifier";
import { useWords } from "../words/use-words.tsx";
import { marksOf, stretches } from "./marks.ts";
import { useEvidenceWords } from "./use-evidence-words.ts";
import { useMatterName } from "./use-matter-name.ts";

type Props = { text: string; judged: Pick<Classification, "evidence" | "reading" | "language"> };

/** A customer's words, with what decided how they were judged, and what was read in them, marked where it stands. */
export function MarkedText({ text, judged }: Props) {
  const { say } = useWords();
  const words = useEvidenceWords();
  const matter = useMatterName();
  const marks = marksOf(judged, {
    evidence: words.label,
    because: (because) => words.because(because) ?? because,
    matter,
    detail: (type) => say(`detail.${type}`),
    danger: (danger) => say(`danger.${danger}`),
    polarity: (polarity) => say(`sentiment.${polarity}`),
  });
  return (
    <div dir="auto" lang={judged.language} className="said">
      {stretches(text, marks).map(({ start, end, kinds, why }) => {
        const Shown = kinds.includes("evidence") ? "mark" : "span";
        const classes = kinds.filter((kind) => kind !== "evidence").map((kind) => `read-${kind}`);
        return (
          <Shown key={start} className={classes.join(" ") || undefined} title={why.join("; ") || undefined}>
            {text.slice(start, end)}
          </Shown>
        );
      })}
    </div>
  );
}
