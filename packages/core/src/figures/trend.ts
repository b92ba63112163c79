/** What is compared with: a number summed over so many spans of the same weekdays before. */
export type Was = { n: number; spans: number };

/** `by`: the change in per cent of `mean`. `clear`: larger than chance alone makes it in 19 of 20. */
export type Trend = { mean: number; by: number; clear: boolean };

/** Fewer mentions in the days compared with say nothing of a change. */
export const LEAST_HEARD = 30;
/** Of a smaller number no per cent is said. */
export const LEAST_COUNT = 10;

/**
 * How a number changed; undefined where there is not enough to tell: nothing to compare with, fewer than ten in the mean of the spans
 * before, or fewer than thirty mentions in them together (`heard`).
 */
export function trendOf(is: number, was: Was, heard: number): Trend | undefined {
  if (was.spans === 0 || heard < LEAST_HEARD) return undefined;
  const mean = was.n / was.spans;
  if (mean < LEAST_COUNT) return undefined;
  const chance = Math.sqrt(mean + mean / was.spans);
  return { mean, by: Math.round(((is - mean) / mean) * 100), clear: Math.abs(is - mean) > 1.96 * chance };
}

/** How a part of a whole changed, in points of a hundred; undefined where either whole is smaller than thirty. */
export function pointsOf(
  is: { n: number; of: number },
  was: { n: number; of: number },
): { points: number; clear: boolean } | undefined {
  if (is.of < LEAST_HEARD || was.of < LEAST_HEARD) return undefined;
  const [p, q] = [is.n / is.of, was.n / was.of];
  const both = (is.n + was.n) / (is.of + was.of);
  const chance = Math.sqrt(both * (1 - both) * (1 / is.of + 1 / was.of));
  return { points: Math.round((p - q) * 100), clear: Math.abs(p - q) > 1.96 * chance };
}
