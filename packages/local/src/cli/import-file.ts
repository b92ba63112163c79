import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { ask, type EarshotClient } from "@earshot/client/create-client";
import { twoWays, type ReadOptions } from "@earshot/connectors/import/read-file";
import { hashOf } from "@earshot/core/ids";
import { decodeFile } from "@earshot/core/import/decode-file";
import { isJson, partsOf, type FilePart } from "@earshot/core/import/file-parts";
import type { ImportView, Treat } from "@earshot/core/import/import";
import { together, type Look } from "@earshot/core/import/together";
import { Trouble } from "../trouble.ts";
import { progress } from "./print.ts";

const MOST_BYTES = 200 * 1024 * 1024;
const LOOK_EVERY_MS = 500;
/** Nothing has moved for so long: nobody is taking the rows in. */
const PATIENCE_MS = 60_000;

type Wish = { treat: Treat; dates?: ReadOptions["dates"]; dryRun?: boolean };
type File = { name: string; print: string; type: string; parts: (top?: number) => Iterable<FilePart> };
type Settled = { treat: Treat; dates?: ReadOptions["dates"] };

/** Looks a file over and, unless it is only to be looked over, brings it in. */
export async function importFile(
  api: EarshotClient,
  brand: string,
  path: string,
  { dryRun, ...wish }: Wish,
  onLook: (look: Look) => void,
): Promise<{ look: Look; import?: ImportView }> {
  const file = await openFile(path);
  const look = await lookAll(api, brand, file, wish);
  onLook(look);
  if (dryRun) return { look };
  const order = wish.dates ?? look.dates;
  const settled = order === "day-first" || order === "month-first" ? { dates: order } : {};
  const { rows, format, top } = look;
  const made = await ask(api, "post", "/api/brands/{brand}/imports", {
    path: { brand },
    body: { name: file.name, print: file.print, treat: wish.treat, rows, ...(format && { format: format.name }) },
  });
  const show = progress("Sending", rows);
  let done = 0;
  for (const part of file.parts(top)) {
    const { sent } = await ask(api, "post", "/api/brands/{brand}/imports/{id}/rows", {
      path: { brand, id: made.id },
      query: { ...settled, ...rowOf(part) },
      body: part.text,
      type: file.type,
    });
    show((done += sent));
  }
  return { look, import: await readImport(api, brand, made.id) };
}

export async function readImport(api: EarshotClient, brand: string, id: string): Promise<ImportView> {
  return (await ask(api, "get", "/api/brands/{brand}/imports/{id}", { path: { brand, id } })) as ImportView;
}

/** Waits until intake has taken all rows, as long as it takes any; how far it has come then. */
export async function awaitImport(api: EarshotClient, brand: string, id: string): Promise<ImportView> {
  let view = await readImport(api, brand, id);
  const show = progress("Taking in", view.rows);
  let moved = Date.now();
  while (!view.done && Date.now() - moved < PATIENCE_MS) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    const next = await readImport(api, brand, id);
    if (next.taken > view.taken) moved = Date.now();
    view = next;
    show(view.taken);
  }
  return view;
}

async function openFile(path: string): Promise<File> {
  const { size } = await stat(path).catch((cause: unknown) => {
    throw new Trouble(`There is no file ${path} that can be read.`, { cause });
  });
  if (size > MOST_BYTES) throw new Trouble(`${path} has more than ${MOST_BYTES / 1024 / 1024} MB. Split it.`);
  const bytes = await readFile(path);
  const { text } = decodeFile(bytes);
  const named = /\.(?:csv|tsv|txt)$/iu.test(path) ? "text/csv" : /\.jsonl?$/iu.test(path) ? "application/json" : "";
  const json = isJson(text, named);
  return {
    name: basename(path),
    print: hashOf(bytes.toString("base64")),
    type: json ? "application/json" : "text/csv",
    parts: (top) => partsOf(text, { json, top: json ? 0 : (top ?? 1) }),
  };
}

const rowOf = ({ row }: FilePart) => (row === undefined ? {} : { row });

async function lookAll(api: EarshotClient, brand: string, file: File, wish: Settled): Promise<Look> {
  const lookAt = async (part: FilePart) =>
    (await ask(api, "post", "/api/brands/{brand}/imports/look", {
      path: { brand },
      query: { ...wish, ...rowOf(part) },
      body: part.text,
      type: file.type,
    })) as Look;
  const looks: Look[] = [];
  for (const part of file.parts()) {
    looks.push(await lookAt(part));
    // The headings stand lower than thought: the other parts need them too.
    if (looks[0]!.top > 1) break;
  }
  const top = looks[0]?.top ?? 1;
  if (top > 1) {
    looks.length = 0;
    for (const part of file.parts(top)) looks.push(await lookAt(part));
  }
  const look = together(looks);
  if (wish.dates || look.dates === undefined) return look;
  if (look.dates === "either" || look.dates === "both") throw twoWays(look.dates);
  // Dates that one part alone could not settle are settled by another.
  const isOpen = looks.some(({ dates }) => dates === "either");
  return isOpen ? lookAll(api, brand, file, { ...wish, dates: look.dates }) : look;
}
