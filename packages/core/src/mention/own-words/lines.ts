/** A line as people see it: without the marks that only set directions, and without space around it. */
export function bare(line: string): string {
  return line.replace(/[\p{Bidi_Control}\u200b\ufeff]/gu, "").trim();
}

/** Consecutive lines, the end exclusive. */
export type Span = { start: number; end: number };

export const isBlank = (line: string | undefined): boolean => line === undefined || bare(line) === "";

/** The first line at or after this one that says anything. */
export function nextWritten(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && isBlank(lines[at])) at++;
  return at;
}
