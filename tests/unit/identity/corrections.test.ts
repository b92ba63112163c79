import { bareText, isAlike, sketchOf } from "@earshot/core/classification/sketch";
import { expect, test } from "vitest";
import { languages, pairsOf } from "./read-pairs.ts";

/** Whether what a person said of the one text is put over the judgement of the other. */
function holdsFor(first: string, second: string): boolean {
  const [a, b] = [bareText(first), bareText(second)];
  const known = new Set(sketchOf(a));
  return sketchOf(b).some((sketch) => known.has(sketch)) && isAlike(a, b);
}

test.each(languages)(
  "a person's correction holds for near copies of a text, and not for one that is only like it: %s",
  (language) => {
    const pairs = [...pairsOf("seen", language), ...pairsOf("unseen", language)];
    const of = (a: string, b: string) => pairs.filter(({ names }) => names.endsWith(` ${a} ${b}`));
    for (const [a, b] of [
      ["c1", "c6"],
      ["c1", "c2"],
      ["c1", "c3"],
    ] as const)
      for (const pair of of(a, b)) expect(holdsFor(pair.a.text, pair.b.text), pair.names).toBe(true);
    for (const [a, b] of [
      ["c1", "c4"],
      ["c1", "n1"],
      ["e", "ex"],
    ] as const)
      for (const pair of of(a, b)) expect(holdsFor(pair.a.text, pair.b.text), pair.names).toBe(false);
  },
);
