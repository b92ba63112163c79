import type { Mention } from "../mention/mention.ts";
import type { Polarity } from "../classification/reading.ts";

/** How often something was spoken of, and how. */
export type Spoken = { n: number; negative: number; positive: number };

/** Each matter of a mention once, with how it is spoken of; where that differs within it, mixed. Suspected irony is no praise. */
export function mattersIn({ classification: { reading } }: Mention): Map<string, Polarity> {
  const found = new Map<string, Polarity>();
  for (const { matter, polarity } of reading?.matters ?? []) {
    const meant = reading!.irony && polarity === "positive" ? "mixed" : polarity;
    const known = found.get(matter);
    found.set(matter, known === undefined || known === meant ? meant : "mixed");
  }
  return found;
}

export function spoken(of: Map<string, Spoken>, name: string, polarity: Polarity): void {
  const known = of.get(name) ?? { n: 0, negative: 0, positive: 0 };
  known.n++;
  if (polarity === "negative" || polarity === "positive") known[polarity]++;
  of.set(name, known);
}

/** How a mention as a whole is meant. */
export function polarityOf({ classification: { sentiment, reading } }: Mention): Polarity {
  if (sentiment === "unscored") return "neutral";
  return reading?.irony && sentiment === "positive" ? "mixed" : sentiment;
}
