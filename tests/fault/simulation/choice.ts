/** One number of a schedule, spent digit by digit. Zero is the tamest choice everywhere, so that what fails shrinks towards it. */
export type Choice = {
  /** 0 ≤ x < n */
  below(n: number): number;
  one<T>(of: readonly T[]): T | undefined;
};

export function choiceOf(number: number): Choice {
  let left = number;
  const below = (n: number) => {
    const digit = left % n;
    left = Math.floor(left / n);
    return digit;
  };
  return { below, one: (of) => of[below(Math.max(1, of.length))] };
}
