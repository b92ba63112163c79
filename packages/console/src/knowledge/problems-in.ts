import type { Nested } from "@earshot/core/words/said";
import { ApiProblem } from "../api.ts";

export type LineProblem = { line: number; message: string; says?: Nested };

/** What the server said against each line of a file; empty when it spoke of something else. */
export function problemsIn(error: unknown): LineProblem[] {
  const problems = error instanceof ApiProblem ? error.details["problems"] : undefined;
  return Array.isArray(problems) ? problems.filter(isLineProblem) : [];
}

function isLineProblem(problem: unknown): problem is LineProblem {
  if (typeof problem !== "object" || problem === null) return false;
  const { line, message } = problem as Partial<LineProblem>;
  return typeof line === "number" && typeof message === "string";
}
