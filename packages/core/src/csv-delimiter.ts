const DELIMITERS = [",", ";", "\t"] as const;

/** What separates the cells of a table's first row most often: a comma, a semicolon or a tab. */
export function delimiterOf(text: string): string {
  const headers = (/^[^\r\n]*/u.exec(text.replace(/^\uFEFF?[\r\n]*/u, ""))?.[0] ?? "").replace(/"[^"]*"/gu, "");
  const counts = DELIMITERS.map((delimiter) => headers.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}
