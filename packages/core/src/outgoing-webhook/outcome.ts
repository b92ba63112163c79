import { masked } from "../mask.ts";
import type { Try } from "./try.ts";

/** What came of one try; `waits`: seconds that the server asks for; `answer`: how its answer begins. */
export type Outcome = { try: Try; waits: number; answer?: string };

const LONGEST_ANSWER = 500;

/** How an answer begins, in a line, without what could be a secret or somebody's address. */
export function saidIn(start: string | undefined): { answer?: string } {
  const line = masked((start ?? "").replace(/whsec_\S+/gu, "whsec_…").replace(/\bxox[a-z]-\S+/gu, "xox…"))
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .slice(0, LONGEST_ANSWER)
    .toWellFormed();
  return line === "" ? {} : { answer: line };
}
