import { readFile, stat } from "node:fs/promises";
import { Refusal } from "@earshot/core/errors";

/** A file's text; one that is not there, is empty, is larger than `most` bytes or is not UTF-8 is refused. */
export async function readText(file: string, most: number): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new Refusal("not-found", `There is no file ${file}.`);
  if (found.size === 0) throw new Refusal("bad-input", `${file} is empty.`);
  if (found.size > most)
    throw new Refusal(
      "too-large",
      `${file} is larger than ${Math.floor(most / 1024 / 1024)} MB. Part it into several files.`,
    );
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
  } catch {
    throw new Refusal("bad-input", `${file} is not UTF-8. Save it as UTF-8 first (in Excel: CSV UTF-8).`);
  }
}
