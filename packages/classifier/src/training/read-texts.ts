import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A labelled text of one source. */
export type Labelled = { text: string; label: number; lang: string; source: string };

export const labels = ["negative", "neutral", "positive"];

/** The sentiment texts of a folder of JSON-line files ({text, label, lang, source}); other files are passed over. */
export function readTexts(folder: string, wanted: (source: string) => boolean): Labelled[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl") && wanted(name.slice(0, -6)))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n").filter(Boolean).flatMap(labelled));
}

function labelled(line: string): Labelled[] {
  const { text, label, lang, source } = JSON.parse(line) as {
    text: string;
    label?: string;
    lang: string;
    source: string;
  };
  const at = labels.indexOf(label ?? "");
  return at < 0 ? [] : [{ text, label: at, lang, source }];
}
