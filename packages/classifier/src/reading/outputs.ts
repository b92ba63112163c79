import { commonMatters, dangers, sayings } from "@earshot/core/classification/reading";

/** What the reader's weights answer, one probability each; "urgent" is critical or high, "active" anything that waits for somebody. */
export const outputs = [
  "critical",
  "urgent",
  "active",
  "negative",
  "neutral",
  "positive",
  "mixed",
  "irony",
  "reply",
  ...sayings.map((saying) => `says ${saying}` as const),
  ...commonMatters.map((matter) => `matter ${matter}` as const),
  ...dangers.map((danger) => `danger ${danger}` as const),
] as const;
export type Output = (typeof outputs)[number];

export const outputAt = Object.fromEntries(outputs.map((output, n) => [output, n])) as Record<Output, number>;
