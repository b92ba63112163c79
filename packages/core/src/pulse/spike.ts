/** How much is heard in a stretch of time, and was in the same stretch of the weeks before. */
export type Compared = {
  now: number;
  /** Of each week that was counted whole. */
  before: readonly number[];
  /** What `before` counts may be a longer stretch around it: so many times as long. */
  wider?: number;
};

/** Fewer than so many are no spike, whatever is usual. */
export const LEAST = 8;
/** With fewer weeks than this nothing is known of what is usual. */
export const LEAST_WEEKS = 2;
const MANY_WEEKS = 4;
/** So many times what is usual; with few weeks more. */
const TIMES = 3;
const TIMES_OF_FEW = 4;
/** As rare as that, were it as usual: all that is looked at in a month together gives about one such by chance. */
const BY_CHANCE = 1e-6;
/** What never was heard may yet be. */
const LEAST_USUAL = 0.5;
const MAD_TO_DEVIATION = 1.4826;

/** What is usual, and the most that still is: the median of the weeks, and one robust deviation above it. */
export function usualOf({ before, wider = 1 }: Compared): { usual: number; most: number } {
  const usual = median(before);
  const deviation = MAD_TO_DEVIATION * median(before.map((n) => Math.abs(n - usual)));
  return { usual: usual / wider, most: Math.max(LEAST_USUAL, (usual + deviation) / wider) };
}

/** Whether much more is heard than is usual, by a margin that neither chance nor one odd week explains. */
export function isSpike(compared: Compared): boolean {
  const { now, before } = compared;
  if (now < LEAST || before.length < LEAST_WEEKS) return false;
  const { most } = usualOf(compared);
  return now >= most * (before.length < MANY_WEEKS ? TIMES_OF_FEW : TIMES) && tail(now, most) < BY_CHANCE;
}

export function median(numbers: readonly number[]): number {
  if (numbers.length === 0) return 0;
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** The chance of so many or more, where so many are to be expected (Poisson). */
export function tail(n: number, expected: number): number {
  let logTerm = -expected + n * Math.log(expected);
  for (let k = 2; k <= n; k++) logTerm -= Math.log(k);
  let [term, sum] = [Math.exp(logTerm), 0];
  for (let k = n; term > sum * 1e-12 && k < n + 10_000; k++) {
    sum += term;
    term *= expected / (k + 1);
  }
  return sum;
}
