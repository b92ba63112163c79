const DELIMITERS = [",", ";", "\t"] as const;
const SAID = /^\uFEFF?sep=(.)[^\S\r\n]*\r?(?:\n|$)/iu;

/** What separates the cells of a table: what its first line says (`sep=;`, as Excel writes it), or else what its first row has most often of a comma, a semicolon or a tab. */
export function delimiterOf(text: string): string {
  const said = SAID.exec(text)?.[1];
  if (said) return said;
  const headers = (/^[^\r\n]*/u.exec(text.replace(/^\uFEFF?[\r\n]*/u, ""))?.[0] ?? "").replace(/"[^"]*"/gu, "");
  const counts = DELIMITERS.map((delimiter) => headers.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}

/** Whether the first line only says what separates the cells. */
export function saysDelimiter(text: string): boolean {
  return SAID.test(text);
}
