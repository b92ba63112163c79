import { Refusal } from "../errors.ts";

/** What is wrong with search terms, and where: `at` counts from 0 here, from 1 in the details, as people do. */
export function unreadable(message: string, at?: number): Refusal {
  return new Refusal("bad-input", message, at === undefined ? {} : { at: at + 1 });
}
