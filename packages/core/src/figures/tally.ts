import type { Mention } from "../mention/mention.ts";

/** A family of figures while mentions are read: each is given once, in any order. */
export type Tally<T> = {
  /** `day`: of the brand's calendar, on which it was heard. */
  take(mention: Mention, day: string): void;
  figures(): T;
};

export type Numbers = Record<string, number>;

export function added(to: Map<string, number>, name: string, n = 1): void {
  to.set(name, (to.get(name) ?? 0) + n);
}

/** By name, so that what is counted in any order is the same to the letter. */
export function inOrder(counts: ReadonlyMap<string, number>): Numbers {
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The largest first, at most so many; of equals by name. */
export function ranked<T extends { n: number }>(all: readonly T[], nameOf: (each: T) => string, most: number): T[] {
  return all.toSorted((a, b) => b.n - a.n || (nameOf(a) < nameOf(b) ? -1 : 1)).slice(0, most);
}

/** Whether what it says counts as said of the brand: no spam, nothing that is set aside. */
export function isSaid({ classification: { intents, lane } }: Mention): boolean {
  return lane !== "aside" && !intents.includes("spam");
}
