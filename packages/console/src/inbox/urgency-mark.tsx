import type { Urgency } from "@earshot/core/classification/classifier";
import { useWords } from "../words/use-words.tsx";

const shapes: Record<Urgency, string> = {
  critical: "M5 1h6l4 4v6l-4 4H5l-4-4V5z",
  high: "M8 1.5 15 14H1z",
  normal: "M8 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8z",
  low: "M3 7h10v2H3z",
};

/** How pressing something is, by its shape; in words for who cannot see it, and beside the two that must not be overlooked. */
export function UrgencyMark({ urgency }: { urgency: Urgency }) {
  const { say } = useWords();
  const word = say(`urgency.${urgency}`);
  return (
    <span className="urgency" data-urgency={urgency} title={word}>
      <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden>
        <path d={shapes[urgency]} />
        {urgency === "critical" && <path d="M7 4h2v5H7zM7 10h2v2H7z" className="sign" />}
      </svg>
      <span className="unseen">{word}</span>
    </span>
  );
}
