import { expect, test } from "vitest";
import { keptKinds } from "./alert-choice.ts";

test("whoever switched alerts on before there were kinds has all of them; off and nothing are none", () => {
  expect(keptKinds("on")).toEqual(["critical", "late", "mentioned"]);
  expect(keptKinds("late,mentioned")).toEqual(["late", "mentioned"]);
  expect(keptKinds("off")).toEqual([]);
  expect(keptKinds(null)).toEqual([]);
});
