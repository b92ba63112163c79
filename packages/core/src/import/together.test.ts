import { expect, test } from "vitest";
import { together, type Look } from "./together.ts";

const look = (more: Partial<Look>): Look => ({
  unused: [],
  top: 1,
  rows: 10,
  work: 1,
  history: 2,
  undated: 1,
  known: 3,
  different: 0,
  bad: 4,
  problems: [],
  hours: 24,
  sample: [],
  ...more,
});

test("what the parts of a file would do is added up, and one part's dates settle those of another", () => {
  const all = together([
    look({ dates: "either", unused: ["a"] }),
    look({ dates: "day-first", unused: ["a", "b"] }),
    look({}),
  ]);
  expect(all).toMatchObject({
    rows: 30,
    work: 3,
    history: 6,
    undated: 3,
    known: 9,
    bad: 12,
    unused: ["a", "b"],
    hours: 24,
  });
  expect(all.dates).toBe("day-first");
  expect(together([look({ dates: "day-first" }), look({ dates: "month-first" })]).dates).toBe("both");
  expect(together([look({}), look({ dates: "either" })]).dates).toBe("either");
});
