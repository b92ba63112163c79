import { bareWord } from "../text/bare-word.ts";
import { fold } from "../text/fold.ts";
import type { Analysis } from "./analyse.ts";

/** Where words stand in a text, each whole or, with "*" at the end, with any ending. */
export function spanOf({ text, units, language }: Analysis, words: string): { start: number; end: number } | undefined {
  const any = words.endsWith("*");
  const wanted = (any ? words.slice(0, -1) : words).split(/\s+/u).map((word) => bareWord(fold(word)));
  if (language === "zh") {
    const at = text.indexOf(any ? words.slice(0, -1) : words);
    return at < 0 ? undefined : { start: at, end: at + words.length - (any ? 1 : 0) };
  }
  for (let n = 0; n + wanted.length <= units.length; n++) {
    const fits = wanted.every((word, m) => {
      const unit = units[n + m]!.text;
      return any && m === wanted.length - 1 ? unit.startsWith(word) : unit === word;
    });
    if (fits) return { start: units[n]!.start, end: units[n + wanted.length - 1]!.end };
  }
  return undefined;
}
