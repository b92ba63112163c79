import { readdirSync, readFileSync } from "node:fs";
import { languageOf } from "../language.ts";

export type ShortLanguageFigures = { texts: number; right: number; takenForOurs: number; undecided: number };

const OURS = new Set(["en", "he", "fa", "hu", "zh-Hant", "lt"]);
/** Japanese without kana is told as Japanese. */
const TAG: Record<string, string> = { "ja-kanji": "ja" };

/** Short messages in our languages and their neighbours, cut to 20 characters, none of them learned from; in percent. */
export function shortLanguageFigures(): Record<string, ShortLanguageFigures> {
  const folder = new URL("./languages/", import.meta.url);
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((file) => {
        const name = file.replace(".txt", "");
        const wanted = TAG[name] ?? name;
        const found = readFileSync(new URL(file, folder), "utf8")
          .split("\n")
          .filter(Boolean)
          .map((text) => languageOf([...text].slice(0, 20).join("")).language);
        const share = (what: (language: string) => boolean) =>
          Math.round((1000 * found.filter(what).length) / Math.max(1, found.length)) / 10;
        return [
          name,
          {
            texts: found.length,
            right: share((language) => language === wanted),
            takenForOurs: share((language) => language !== wanted && OURS.has(language)),
            undecided: share((language) => language === "und" || language === "zh"),
          },
        ];
      }),
  );
}
