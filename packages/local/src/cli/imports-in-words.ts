import type { ImportView } from "@earshot/core/import/import";
import type { Look } from "@earshot/core/import/together";
import { plain, print } from "./print.ts";

/** Problems of rows that are shown of an import. */
const SHOWN = 50;

const reasons = {
  answered: "because it was answered",
  "worked-on": "because somebody has worked on it",
  joined: "because it is the newest of a conversation with other parts",
  edited: "because its author has changed it since, or it is a newer text of what was there",
};

/** What a file would bring, before it does. */
export function lookInWords({
  format,
  rows,
  work,
  history,
  undated,
  known,
  different,
  bad,
  hours,
  unused,
}: Look): string {
  const lines = [
    `${format ? `An export of ${format.name}, ${rows}` : rows} rows:`,
    `  ${work} recent and unanswered: each becomes work if it needs a reply`,
    `  ${history} history: older than ${hours} hours, answered, or asked to be kept silent`,
    `  ${known} known already`,
    ...(different > 0
      ? [`  ${different} known with another text: taken only where the file says that its own is newer`]
      : []),
    `  ${bad} with problems`,
    ...(undated > 0
      ? [`${undated} of the ${work} have no date and are taken as new; --silent keeps them as history.`]
      : []),
    ...(unused.length > 0 ? [`These columns were not used: ${unused.map(plain).join(", ")}`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** What a file has brought so far. */
export function viewInWords({ id, counts, taken, rows, done }: ImportView): string {
  const { work, quiet, history, known, changed, left, refused, skipped } = counts;
  const lines = [
    `${work + quiet + history} taken in: ${work} work, ${quiet} need no reply, ${history} history.`,
    `${known} were known, ${changed} changed, ${left} left as they are here, ${refused} not read, ${skipped} skipped.`,
    ...(done
      ? []
      : [
          `${rows - taken} wait in the intake queue; they are taken in while Earshot runs. See: earshot imports show ${id}`,
        ]),
    `To undo it: earshot imports undo ${id}`,
  ];
  return `${lines.join("\n")}\n`;
}

/** An import as a row of a list. */
export function rowOf({ id, brand, name, format, at, by, state, done, taken, rows, counts, removed }: ImportView) {
  return {
    id,
    brand,
    file: name,
    format: format ?? "",
    at,
    by,
    state: state === "running" && done ? "done" : state,
    taken: `${taken} of ${rows}`,
    work: counts.work,
    history: counts.history,
    known: counts.known,
    refused: counts.refused,
    removed,
  };
}

/** One import: its row, the rows of the file that could not be read, and what an undo left. */
export function showImport(view: ImportView, json: boolean): void {
  print([rowOf(view)], json);
  if (json) return;
  for (const { row, message } of view.problems.slice(0, SHOWN)) process.stdout.write(`row ${row}: ${plain(message)}\n`);
  for (const { conversation, mention, why } of view.kept)
    process.stdout.write(`kept: ${plain(mention)} in ${conversation}, ${reasons[why]}\n`);
}
