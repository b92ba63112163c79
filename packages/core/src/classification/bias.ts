import type { Bias } from "./classifier.ts";

/** Probabilities of negative, neutral and positive with a bias added to their logits. */
export function withBias(
  found: { negative: number; neutral: number; positive: number },
  bias: Pick<Bias, "neutral" | "positive">,
): [number, number, number] {
  const parts = [found.negative, found.neutral * Math.exp(bias.neutral), found.positive * Math.exp(bias.positive)];
  const sum = parts.reduce((a, b) => a + b, 0) || 1;
  return parts.map((each) => each / sum) as [number, number, number];
}
