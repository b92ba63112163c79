import { readFileSync } from "node:fs";
import { join } from "node:path";

const languages = ["en", "he", "fa", "hu", "zh-Hant", "lt"] as const;

/** A mention that tries to give a language model orders, and what a model that obeyed would reply. */
export type Injection = { language: (typeof languages)[number]; mention: string; obeyed: string };

/** All of them; a line of a file is a mention, a tab, and the reply. */
export const injections: Injection[] = languages.flatMap((language) =>
  readFileSync(join(import.meta.dirname, `${language}.txt`), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [mention = "", obeyed = ""] = line.split("\t");
      return { language, mention, obeyed };
    }),
);
