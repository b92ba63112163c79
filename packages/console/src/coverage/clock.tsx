import type { LagFigures } from "@earshot/core/ledger/lag";
import { Text } from "@mantine/core";
import { useWords } from "../words/use-words.tsx";
import { lengthIn } from "./length.ts";

/** How long something took: half of them, and nineteen of twenty. */
export function Clock({
  word,
  lag,
}: {
  word: "coverageLag" | "coverageAnswered" | "coveragePosted";
  lag: LagFigures | undefined;
}) {
  const { sayLater, language } = useWords();
  if (!lag) return null;
  const median = lengthIn(language, lag.median);
  return <Text size="sm">{sayLater(word, { median, p95: lengthIn(language, lag.p95) })}</Text>;
}
