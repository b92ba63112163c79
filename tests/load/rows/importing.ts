import { readMentions } from "@earshot/connectors/import/read-file";
import { partsOf } from "@earshot/core/import/file-parts";
import { atLeast, atMost, type Row } from "../row.ts";

const ROWS = 100_000;
const MIB = 1024 * 1024;
const now = new Date("2026-11-29T09:00:00Z");

/** A file of 100 000 rows, read as it is sent: in parts. How many rows a second, and how much more memory than the file is held meanwhile. */
export async function importing(): Promise<Row[]> {
  const text = file();
  global.gc?.();
  const before = process.memoryUsage().heapUsed;
  let most = before;
  let items = 0;
  const began = performance.now();
  for (const part of partsOf(text, { json: false, top: 1 })) {
    items += readMentions(part.text, { contentType: "text/csv", now, ...(part.row && { row: part.row }) }).items.length;
    most = Math.max(most, process.memoryUsage().heapUsed);
  }
  const seconds = (performance.now() - began) / 1000;
  if (items !== ROWS) throw new Error(`${items} of ${ROWS} rows were read.`);
  return [
    atLeast("rows of a file read, a second", ROWS / seconds, 5000, "rows/s"),
    atMost("memory held beside a file of 100 000 rows", (most - before) / MIB, 256, "MiB"),
  ];
}

function file(): string {
  const rows = Array.from(
    { length: ROWS },
    (_, n) =>
      `r${n},Ann ${n % 997},"acme was slow, row ${n}\nand ""cold"" too",${(n % 5) + 1},2025-0${(n % 9) + 1}-11 10:00`,
  );
  return `id,author,text,rating,date\n${rows.join("\n")}\n`;
}
