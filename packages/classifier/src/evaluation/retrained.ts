import { join } from "node:path";
import { encodeModel } from "../model/encode-model.ts";
import { decodeModel, type Model } from "../model/model.ts";
import { modelLanguage } from "../text/model-language.ts";
import { fit } from "../training/fit.ts";
import { prepare, type Source } from "../training/prepare.ts";
import type { Labelled } from "../training/read-texts.ts";
import { languages, nonCommercial, unlicensed } from "../training/recipe.ts";
import { figuresOf, type Figures, type Outcome } from "./figures.ts";
import { outcomesOf } from "./outcomes.ts";

const twins: Record<string, string> = { "hu-husst-officialdev": "hu-husst" };

export type Retrained = {
  /** By the model from sources with a stated licence. */
  licensed: Record<string, Figures>;
  /** Each file by a model that lacks its source. */
  leftOut: Record<string, Figures>;
  /** What those said, by language. */
  strange: Record<string, Outcome[]>;
};

/** Figures that need sentiment models to be trained anew: without unlicensed sources, and without the source of each test file. */
export function retrained(folder: string, tests: Labelled[]): Retrained {
  const bySource = [...Map.groupBy(tests, ({ source }) => source)];
  const sources = prepare(join(folder, "train"), (name) => !nonCommercial.includes(name));
  const model = (kept: Source[], wanted: string[]): Model => decodeModel(encodeModel(fit(kept, wanted)));
  const licensedModel = model(
    sources.filter(({ name }) => !unlicensed.includes(name)),
    languages,
  );
  const licensed: Record<string, Figures> = {};
  const leftOut: Record<string, Figures> = {};
  const strange: Record<string, Outcome[]> = {};
  for (const [name, texts] of bySource) {
    const language = modelLanguage(texts[0]!.lang);
    if (licensedModel.languages[language]) licensed[name] = figuresOf(outcomesOf(texts, licensedModel));
    const kept = sources.filter((source) => source.name !== (twins[name] ?? name));
    if (!kept.some((source) => source.language === language)) continue;
    const outcomes = outcomesOf(texts, model(kept, [language]));
    leftOut[name] = figuresOf(outcomes);
    (strange[language] ??= []).push(...outcomes);
    console.log(name, leftOut[name].macroF1, leftOut[name].coverage, leftOut[name].toldMacroF1);
  }
  return { licensed, leftOut, strange };
}
