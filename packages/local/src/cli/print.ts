/** Rows as aligned columns, or as JSON for programs. Control characters, bidi ones too, are taken out: a terminal obeys them. */
export function print(rows: Record<string, unknown>[], json: boolean): void {
  if (json) {
    process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
    return;
  }
  const first = rows[0];
  if (!first) {
    process.stdout.write("Nothing.\n");
    return;
  }
  const columns = Object.keys(first);
  const cells = [
    columns.map((name) => name.toUpperCase()),
    ...rows.map((row) => columns.map((name) => plain(row[name]))),
  ];
  const widths = columns.map((_, n) => Math.min(60, Math.max(...cells.map((row) => [...row[n]!].length))));
  for (const row of cells) {
    process.stdout.write(
      `${row
        .map((cell, n) => [...cell].slice(0, 60).join("").padEnd(widths[n]!))
        .join("  ")
        .trimEnd()}\n`,
    );
  }
}

export function plain(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, " ").trim();
}

/** A line that shows how far long work has come; only where a person watches. */
export function progress(what: string, total: number): (done: number) => void {
  return (done) => {
    if (!process.stderr.isTTY && done < total) return;
    process.stderr.write(`\r${what}: ${done} of ${total}${done >= total ? "\n" : ""}`);
  };
}
