import type { Treat } from "@earshot/core/import/import";
import { together, type Look } from "@earshot/core/import/together";
import { api, type DateOrder } from "../api.ts";
import type { OpenFile } from "./open-file.ts";

export type Wish = { treat: Treat; dates: DateOrder | undefined };

/** What importing the file would do: each part is looked over, and the sums are of all. */
export async function lookAt(brand: string, file: OpenFile, wish: Wish, signal: AbortSignal): Promise<Look> {
  const look = (part: { text: string; row?: number }) =>
    api.lookAtFile(brand, { ...part, contentType: file.contentType, ...wish });
  const looks: Look[] = [];
  for (const part of file.parts(1)) {
    looks.push(await look(part));
    signal.throwIfAborted();
    // The headings stand lower than thought: the other parts need them too.
    if (looks[0]!.top > 1) break;
  }
  const [first] = looks;
  if (first && first.top > 1) {
    looks.length = 0;
    for (const part of file.parts(first.top)) {
      looks.push(await look(part));
      signal.throwIfAborted();
    }
  }
  const all = together(looks);
  // Dates that one part alone could not settle are settled by another.
  const settled = all.dates === "day-first" || all.dates === "month-first" ? all.dates : undefined;
  const open = looks.some(({ dates }) => dates === "either");
  return !wish.dates && settled && open ? lookAt(brand, file, { ...wish, dates: settled }, signal) : all;
}

/** Brings the file in part by part; `sent` hears how many rows have gone. */
export async function bringIn(
  brand: string,
  file: OpenFile,
  { treat, dates }: Wish,
  { top, rows, format, dates: shown }: Look,
  sent: (rows: number) => void,
): Promise<void> {
  const { name, print, contentType } = file;
  const settled = dates ?? (shown === "day-first" || shown === "month-first" ? shown : undefined);
  const made = await api.startImport(brand, { name, print, treat, rows, ...(format && { format: format.name }) });
  let gone = 0;
  for (const part of file.parts(Math.max(1, top))) {
    const answer = await api.sendRows(brand, made.id, { ...part, contentType, dates: settled });
    gone += answer.sent + answer.refused;
    sent(gone);
  }
}
