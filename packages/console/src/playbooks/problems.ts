import { ApiProblem } from "../api.ts";

/** What the server said against each of a playbook's texts, by their place; empty when it spoke of something else. */
export function problemsByText(error: unknown): Map<number, string> {
  const found = new Map<number, string>();
  const problems = error instanceof ApiProblem ? error.details["problems"] : undefined;
  if (!Array.isArray(problems)) return found;
  for (const problem of problems) {
    const [, at, message] = /^variants\.(\d+): (.+)$/s.exec(String(problem)) ?? [];
    if (at !== undefined && message !== undefined) found.set(Number(at), message);
  }
  return found;
}
