import type { Intent, Sentiment } from "../classification/classifier.ts";

/** What somebody wants of us: each has deadlines of its own. */
export const asks = ["complaints", "questions", "praise"] as const;
export type Ask = (typeof asks)[number];

const asking: ReadonlySet<Intent> = new Set<Intent>(["question", "request", "press"]);

/** Praise is only what holds nothing else; a question with a grievance is a complaint. Undefined: none of them. */
export function askOf({ intents, sentiment }: { intents: readonly Intent[]; sentiment?: Sentiment }): Ask | undefined {
  const said = intents.filter((intent) => intent !== "spam");
  if (said.some((intent) => intent !== "praise" && !asking.has(intent))) return "complaints";
  if (sentiment === "negative") return "complaints";
  if (said.some((intent) => asking.has(intent))) return "questions";
  return said.includes("praise") ? "praise" : undefined;
}
