import type { FieldProblem } from "@earshot/core/parse";
import type { Nested } from "@earshot/core/words/said";
import { ApiProblem } from "../api.ts";

/** What the server said against each of a playbook's texts, by their place; empty when it spoke of something else. */
export function problemsByText(error: unknown): Map<number, Nested | string> {
  const found = new Map<number, Nested | string>();
  const fields = error instanceof ApiProblem ? error.details["fields"] : undefined;
  if (!Array.isArray(fields)) return found;
  for (const { field, problem } of fields as FieldProblem[]) {
    const [, at] = /^variants\.(\d+)$/u.exec(field) ?? [];
    if (at !== undefined) found.set(Number(at), problem);
  }
  return found;
}
