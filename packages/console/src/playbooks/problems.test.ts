import { expect, test } from "vitest";
import { ApiProblem } from "../api.ts";
import { problemsByText } from "./problems.ts";

test("what the server says against a text is found by the text's place", () => {
  const error = new ApiProblem(400, "bad-input", "…", {
    fields: [
      { field: "variants.1", problem: "Too small" },
      { field: "technique", problem: "Invalid" },
    ],
  });
  expect([...problemsByText(error)]).toEqual([[1, "Too small"]]);
});

test("other troubles are of no text", () => {
  expect(problemsByText(new ApiProblem(403, "not-allowed", "Ask an admin.")).size).toBe(0);
  expect(problemsByText(new Error("variants.1: no")).size).toBe(0);
});
