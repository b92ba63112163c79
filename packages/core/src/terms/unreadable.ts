import { Refusal } from "../errors.ts";
import type { Said } from "../words/said.ts";

/** What is wrong with search terms, and where: `at` counts from 0 here, from 1 in the details, as people do. */
export function unreadable(says: Said, at?: number): Refusal {
  return new Refusal("bad-input", says, at === undefined ? {} : { at: at + 1 });
}
