import { join } from "node:path";
import { modelLanguage } from "../text/model-language.ts";
import { readTexts, type Labelled } from "./read-texts.ts";
import { languages, nonCommercial } from "./recipe.ts";

const MOST_OF_SOURCE = 500;

/** The first texts of each training file in a language that is read, of a folder with train and test. */
export function ordinaryTexts(folder: string): Labelled[] {
  const bySource: Record<string, number> = {};
  const wanted = (name: string) =>
    languages.includes(modelLanguage(name.split("-")[0]!)) && !nonCommercial.includes(name);
  return readTexts(join(folder, "train"), wanted).filter(
    ({ source }) => (bySource[source] = (bySource[source] ?? 0) + 1) <= MOST_OF_SOURCE,
  );
}
