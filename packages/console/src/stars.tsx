import { Text, VisuallyHidden } from "@mantine/core";
import { useWords } from "./words/use-words.tsx";

/** A rating as stars where there are few, and in words for those who cannot see them. */
export function Stars({ rating }: { rating: { value: number; of: number } }) {
  const { say } = useWords();
  const { value, of } = rating;
  const words = say("rating", rating);
  if (of > 10 || !Number.isInteger(of)) {
    return (
      <Text component="span" size="xs">
        ★ {words}
      </Text>
    );
  }
  const full = Math.max(0, Math.min(of, Math.round(value)));
  return (
    <Text component="span" size="xs" style={{ whiteSpace: "nowrap" }}>
      <span aria-hidden title={words}>
        {"★".repeat(full)}
        {"☆".repeat(of - full)}
      </span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </Text>
  );
}
