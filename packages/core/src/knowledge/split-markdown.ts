import { problemAt, type FileProblem } from "../file-problem.ts";
import { fileFields } from "./article-file.ts";

/** An article in a file of several: its fields as YAML, then its text. `line` is where its first --- stands. */
export type Block = { line: number; matter: string; text: string };

const RULE = /^---[ \t]*$/u;
const ESCAPED = /^\\+---[ \t]*$/u;
const TO_ESCAPE = /^\\*---[ \t]*$/u;
const FIELD = new RegExp(`^(?:${fileFields.join("|")})[ \\t]*:`, "u");

/** Parts a file at the --- that begin an article's fields. One with an empty line below is a rule in the text, as Markdown has it. */
export function blocksIn(file: string): { blocks: Block[]; problems: FileProblem[] } {
  const lines = file.split(/\r\n|\n|\r/u);
  const blocks: Block[] = [];
  const problems: FileProblem[] = [];
  let at = lines.findIndex((line) => line.trim() !== "");
  if (!RULE.test(lines[at]!)) {
    problems.push(problemAt(at + 1, { code: "article.before-first" }));
    while (at < lines.length && !begins(lines, at)) at++;
  }
  while (at < lines.length) {
    let close = at + 1;
    while (close < lines.length && !RULE.test(lines[close]!)) close++;
    if (close === lines.length) {
      problems.push(problemAt(at + 1, { code: "article.no-end" }));
      break;
    }
    let end = close + 1;
    while (end < lines.length && !begins(lines, end)) end++;
    const text = lines.slice(close + 1, end).map((line) => (ESCAPED.test(line) ? line.slice(1) : line));
    blocks.push({ line: at + 1, matter: lines.slice(at + 1, close).join("\n"), text: text.join("\n") });
    at = end;
  }
  return { blocks, problems };
}

function begins(lines: readonly string[], at: number): boolean {
  if (!RULE.test(lines[at]!)) return false;
  if (lines[at + 1]?.trim()) return true;
  let next = at + 1;
  while (next < lines.length && lines[next]!.trim() === "") next++;
  return FIELD.test(lines[next] ?? "");
}

/** A text as it may stand below an article's fields: what would be taken for the beginning of another is escaped as Markdown does. */
export function escapedText(text: string): string {
  return text
    .split("\n")
    .map((line) => (TO_ESCAPE.test(line) ? `\\${line}` : line))
    .join("\n");
}
