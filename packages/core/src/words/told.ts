import { inEnglish } from "./in-english.ts";
import type { Nested, Said } from "./said.ts";

/** Something found, and what to do about it: by code for people's screens and mails, in English for programs and the command line. */
export type Told = { why: string; todo?: string; says: { why: Nested; todo?: Nested } };

export function told(why: Said, todo?: Said): Told {
  return {
    why: inEnglish(why),
    ...(todo && { todo: inEnglish(todo) }),
    says: { why, ...(todo && { todo }) },
  };
}
