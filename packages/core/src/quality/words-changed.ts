import { wordsOf } from "../identity/words.ts";

/** The share of words that were put in or left out between two texts, 0 to 1; their order and signs count for nothing. */
export function wordsChanged(before: string, after: string): number {
  const [from, to] = [wordsOf(before), wordsOf(after)];
  if (from.length + to.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of from) left.set(word, (left.get(word) ?? 0) + 1);
  let kept = 0;
  for (const word of to) {
    const some = left.get(word) ?? 0;
    if (some === 0) continue;
    left.set(word, some - 1);
    kept++;
  }
  return 1 - (2 * kept) / (from.length + to.length);
}

/** The middle one, or between the two in the middle; undefined of none. */
export function medianOf(numbers: readonly number[]): number | undefined {
  if (numbers.length === 0) return undefined;
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1]! + sorted[half]!) / 2;
}
