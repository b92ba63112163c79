import type { Found } from "./find.ts";
import type { Searched } from "./with-ending.ts";
import type { Term } from "./query.ts";

const plain = (text: string) => text.normalize("NFC").replace(/[’ʼ]/gu, "'").replace(/\s+/gu, " ").trim();

/** Whether a text has a term in the case and with the accents in which it was written; a tag leaves out its spaces. */
export function isAsWritten(
  { text: wanted }: Term,
  { original, starts, ends }: Searched,
  start: Found["start"],
  end: Found["end"],
): boolean {
  const found = plain(original.slice(starts[start], ends[end - 1]));
  return found === plain(wanted) || found === plain(wanted).replaceAll(" ", "");
}
