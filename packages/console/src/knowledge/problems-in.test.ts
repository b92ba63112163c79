import { expect, test } from "vitest";
import { ApiProblem } from "../api.ts";
import { problemsIn } from "./problems-in.ts";

test("each line of a file that was refused has its reason", () => {
  const problems = [{ line: 3, message: "The title is missing." }, "id: wrong", { line: "4" }];
  expect(problemsIn(new ApiProblem(400, "bad-input", "…", { problems }))).toEqual([problems[0]]);
});

test("other troubles are of no line", () => {
  expect(problemsIn(new ApiProblem(413, "too-large", "…"))).toEqual([]);
  expect(problemsIn(new Error("offline"))).toEqual([]);
});
