import { Refusal } from "./errors.ts";
import { inEnglish } from "./words/in-english.ts";
import type { Nested, Said } from "./words/said.ts";

const MOST_SHOWN = 50;
const MOST_TOLD = 1000;

/** What is wrong in a file, where, and what to do. */
export type FileProblem = { line: number; says: Nested; message: string };

export const problemAt = (line: number, says: Said): FileProblem => ({ line, says, message: inEnglish(says) });

/** Nothing is taken in of a file in which anything is wrong: names every problem with its line. */
export function wrongInFile(problems: readonly FileProblem[]): Refusal {
  const lines = problems
    .slice(0, MOST_SHOWN)
    .map(({ line, says }): Said => ({ code: "article.line", line, problem: says }));
  const left = problems.length - lines.length;
  const more: Said[] = left > 0 ? [{ code: "article.more", n: left }] : [];
  return new Refusal(
    "bad-input",
    { code: "refusal.articles-wrong", n: problems.length, problems: { lines: [...lines, ...more] } },
    { problems: problems.slice(0, MOST_TOLD) },
  );
}
