import { hashOf } from "../ids.ts";

/** A mention whose drafts are to be compared: its conversation, its id, and which of lane and language it stands for. */
export type Sampled = { c: string; m: string; of: string };

/**
 * Takes one more into a sample of a size, spread as evenly as may be over lanes and languages: when it is full, one of the most frequent kind goes.
 * Which goes is chance by a hash, so that the same mentions always give the same sample, in whatever pieces they come.
 */
export function sampled(all: readonly Sampled[], more: readonly Sampled[], size: number): Sampled[] {
  const kept = Map.groupBy([...all, ...more], ({ of }) => of);
  for (const [of, those] of kept) kept.set(of, those.toSorted(byChance).slice(0, size));
  let left = [...kept.values()].reduce((sum, those) => sum + those.length, 0);
  for (; left > size; left--) {
    const [largest] = [...kept.entries()].toSorted(
      ([a, those], [b, others]) => others.length - those.length || (a < b ? -1 : 1),
    );
    largest![1].pop();
  }
  return [...kept.values()].flat().toSorted((a, b) => (a.of < b.of ? -1 : a.of > b.of ? 1 : byChance(a, b)));
}

const byChance = (a: Sampled, b: Sampled) => (chance(a) < chance(b) ? -1 : 1);

const chances = new WeakMap<Sampled, string>();
function chance(it: Sampled): string {
  let known = chances.get(it);
  if (known === undefined) chances.set(it, (known = hashOf(it.m)));
  return known;
}
