import type { Source } from "./prepare.ts";

/** Row weights: each class of a source counts alike (to `classPower`), small sources more than by their size. Mean 1. */
export function rowWeights(sources: Source[], classPower: number, sourcePower: number): Float32Array {
  const total = sources.reduce((sum, { labels }) => sum + labels.length, 0);
  const mean = total / sources.length;
  const weights = sources.flatMap(({ labels }) => {
    const counts = [0, 0, 0];
    for (const label of labels) counts[label]!++;
    const classes = counts.filter((count) => count > 0).length;
    const own = (mean / labels.length) ** sourcePower;
    return Array.from(labels, (label) => own * (labels.length / (classes * counts[label]!)) ** classPower);
  });
  const average = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return Float32Array.from(weights, (weight) => weight / average);
}

/** 1 for each row whose source has no neutral text. */
export function twoClassRows(sources: Source[]): Uint8Array {
  return Uint8Array.from(sources.flatMap(({ labels }) => Array.from(labels, () => (labels.includes(1) ? 0 : 1))));
}

export function labelsOf(sources: Source[]): Uint8Array {
  return Uint8Array.from(sources.flatMap(({ labels }) => [...labels]));
}
