import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { readMentions, twoWays, type ReadOptions } from "@earshot/connectors/import/read-file";
import type { Context } from "@earshot/core/context";
import { hashOf } from "@earshot/core/ids";
import { decodeFile } from "@earshot/core/import/decode-file";
import { isJson, partsOf, type FilePart } from "@earshot/core/import/file-parts";
import type { FileRead, ImportView, Treat } from "@earshot/core/import/import";
import { readImport } from "@earshot/core/import/list-imports";
import { lookOver } from "@earshot/core/import/look-over";
import { together, type Look } from "@earshot/core/import/together";
import { startImport } from "@earshot/core/import/start-import";
import { takeIn } from "@earshot/core/import/take-in";
import { Trouble } from "../trouble.ts";
import { progress } from "./print.ts";

const MOST_BYTES = 200 * 1024 * 1024;
const LOOK_EVERY_MS = 500;
/** Nothing has moved for so long: nobody is taking the rows in. */
const PATIENCE_MS = 60_000;

type Wish = { treat: Treat; dates?: ReadOptions["dates"]; dryRun?: boolean };
type File = {
  name: string;
  print: string;
  parts: () => Iterable<FilePart>;
  read: (part: FilePart, more?: Partial<ReadOptions>) => FileRead;
};

/** Looks a file over and, unless it is only to be looked over, brings it in. */
export async function importFile(
  ctx: Context,
  brand: string,
  path: string,
  { treat, dates, dryRun }: Wish,
  onLook: (look: Look) => void,
): Promise<{ look: Look; import?: ImportView }> {
  const file = await openFile(ctx, path);
  const look = await lookAll(ctx, brand, file, treat, dates);
  onLook(look);
  if (dryRun) return { look };
  const order = dates ?? look.dates;
  const settled = order === "day-first" || order === "month-first" ? { dates: order } : {};
  const { rows, format } = look;
  const made = await startImport(ctx, brand, {
    name: file.name,
    print: file.print,
    treat,
    rows,
    format: format?.name,
  });
  const show = progress("Sending", rows);
  let sent = 0;
  for (const part of file.parts())
    await takeIn(ctx, brand, made.id, file.read(part, settled), (some) => show((sent += some)));
  return { look, import: await readImport(ctx, brand, made.id) };
}

/** Waits until intake has taken all rows, as long as it takes any; how far it has come then. */
export async function awaitImport(ctx: Context, brand: string, id: string): Promise<ImportView> {
  let view = await readImport(ctx, brand, id);
  const show = progress("Taking in", view.rows);
  let moved = Date.now();
  while (!view.done && Date.now() - moved < PATIENCE_MS) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    const next = await readImport(ctx, brand, id);
    if (next.taken > view.taken) moved = Date.now();
    view = next;
    show(view.taken);
  }
  return view;
}

async function openFile(ctx: Context, path: string): Promise<File> {
  const { size } = await stat(path).catch((cause: unknown) => {
    throw new Trouble(`There is no file ${path} that can be read.`, { cause });
  });
  if (size > MOST_BYTES) throw new Trouble(`${path} has more than ${MOST_BYTES / 1024 / 1024} MB. Split it.`);
  const bytes = await readFile(path);
  const { text } = decodeFile(bytes);
  const named = /\.(?:csv|tsv|txt)$/iu.test(path) ? "text/csv" : /\.jsonl?$/iu.test(path) ? "application/json" : "";
  const json = isJson(text, named);
  const contentType = json ? "application/json" : "text/csv";
  const read: File["read"] = (part, more) =>
    readMentions(part.text, {
      contentType,
      now: ctx.now(),
      ...more,
      ...(part.row !== undefined && { row: part.row }),
    });
  const [first] = partsOf(text, { json, top: 1 });
  const top = json || !first ? 0 : read(first, { part: true }).top;
  return {
    name: basename(path),
    print: hashOf(bytes.toString("base64")),
    parts: () => partsOf(text, { json, top }),
    read,
  };
}

async function lookAll(
  ctx: Context,
  brand: string,
  file: File,
  treat: Treat,
  dates: ReadOptions["dates"],
): Promise<Look> {
  const looks: Look[] = [];
  for (const part of file.parts())
    looks.push(await lookOver(ctx, brand, file.read(part, { part: true, ...(dates && { dates }) }), treat));
  const look = together(looks);
  if (dates || look.dates === undefined) return look;
  if (look.dates === "either" || look.dates === "both") throw twoWays(look.dates);
  // Dates that one part alone could not settle are settled by another.
  return looks.some(({ dates: open }) => open === "either") ? lookAll(ctx, brand, file, treat, look.dates) : look;
}
