import fc from "fast-check";
import { expect, test } from "vitest";
import { MOST_TURNS, mostOf, turnOf, turnsOf, type Search } from "./searches.ts";

const searches = (always: number, others: number): Search[] =>
  Array.from({ length: always + others }, (_, n) => ({ text: `q${n}`, clauses: [n], always: n < always }));

test("what fits is asked whole", () => {
  expect(turnOf({ queries: searches(2, 3), most: 5, unsaid: [] }, 7)).toHaveLength(5);
  expect(turnsOf({ queries: searches(2, 3), most: 5, unsaid: [] })).toBe(1);
});

test("what is asked always is in every turn, and all the others have one each", () => {
  fc.assert(
    fc.property(fc.nat(30), fc.nat(80), fc.integer({ min: 1, max: 12 }), (always, others, most) => {
      const all = searches(always, others);
      const queries = all.slice(0, mostOf(all, most));
      const turns = turnsOf({ queries, most, unsaid: [] });
      const asked = Array.from({ length: turns }, (_, turn) => turnOf({ queries, most, unsaid: [] }, turn));
      expect(turns).toBeLessThanOrEqual(MOST_TURNS);
      expect(new Set(asked.flat())).toEqual(new Set(queries));
      for (const turn of asked) {
        expect(turn.length).toBeLessThanOrEqual(most);
        expect(new Set(turn).size).toBe(turn.length);
        if (always < most) expect(turn.filter((search) => search.always)).toHaveLength(always);
      }
    }),
  );
});
