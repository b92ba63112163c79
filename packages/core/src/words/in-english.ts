import { en } from "./en.ts";
import { later } from "./en/later.ts";
import { notices } from "./en/notices.ts";
import { inWords, type Nested } from "./said.ts";

const words = { ...en, ...later, ...notices };

/** What is said, for logs, for programs and for the command line. */
export function inEnglish(said: Nested | string, nameOf?: (person: string) => string): string {
  return inWords(said, { words, language: "en", timeZone: "UTC", nameOf });
}
