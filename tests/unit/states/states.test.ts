import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { goes, mustGo } from "@earshot/core/moves";
import { draw } from "./draw.ts";
import { nouns } from "./nouns.ts";

/** All that can be come to from these, themselves among them. */
function reachable(from: readonly string[], next: (state: string) => readonly string[]): Set<string> {
  const seen = new Set(from);
  for (const state of seen) for (const other of next(state)) seen.add(other);
  return seen;
}

/** States that nothing leaves: each is meant so. */
const forGood = { Reply: ["withdrawn", "retracted"], Incident: ["closed"], Task: ["done"] };

describe.each(nouns)("$name", ({ name, moves }) => {
  const states = Object.keys(moves.from);
  const next = (state: string) => Object.keys(moves.from[state]!);

  test("every state is come to, and no move leads elsewhere or to where it is", () => {
    expect([...reachable(moves.begins, next)].toSorted()).toEqual(states.toSorted());
    for (const state of states) expect(next(state)).not.toContain(state);
  });

  test("from every state something leads to where it may stay, or on and on", () => {
    for (const state of states) {
      const ahead = reachable([state], next);
      if (moves.ends.length > 0) expect([state, moves.ends.some((end) => ahead.has(end))]).toEqual([state, true]);
      else expect(next(state)).not.toEqual([]);
    }
  });

  test("nothing leaves only what is meant to be for good", () => {
    const stay = states.filter((state) => next(state).length === 0);
    expect(stay).toEqual(forGood[name as keyof typeof forGood] ?? []);
    for (const state of stay) expect(moves.ends).toContain(state);
  });

  test("every move that the table has is let pass, and every other is refused", () => {
    for (const from of states)
      for (const to of states) {
        const go = () => mustGo(name, moves, from, to);
        if (from === to || goes(moves, from, to)) expect(go).not.toThrow();
        else expect(go).toThrow(`${name} does not go from ${from} to ${to}.`);
      }
  });
});

test("the picture is drawn from the tables as they are: npm run states", async () => {
  expect(await readFile("docs/states.md", "utf8")).toBe(draw());
});
