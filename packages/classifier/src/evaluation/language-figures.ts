import { languageOf } from "../language.ts";
import type { Labelled } from "../training/read-texts.ts";

export const lengths = [10, 20, 40, 80];
export type LanguageFigures = { texts: number; right: number; undecided: number };

/** How often the language is told rightly of texts cut to each length (in characters), in percent; shorter texts are left out. */
export function languageFigures(texts: Labelled[]): Record<string, Record<number, LanguageFigures>> {
  const figures: Record<string, Record<number, LanguageFigures>> = {};
  for (const [language, own] of Map.groupBy(texts, ({ lang }) => lang)) {
    const all = own.map(({ text }) => [...text]);
    figures[language] = Object.fromEntries(
      lengths.map((length) => {
        const found = all
          .filter((characters) => characters.length >= length)
          .map((characters) => languageOf(characters.slice(0, length).join("")).language);
        return [
          length,
          {
            texts: found.length,
            right: percent(found.filter((each) => each === language).length, found.length),
            undecided: percent(found.filter((each) => each === "und" || each === "zh").length, found.length),
          },
        ];
      }),
    );
  }
  return figures;
}

const percent = (part: number, whole: number) => Math.round((1000 * part) / Math.max(1, whole)) / 10;
