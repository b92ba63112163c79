import type { Trained } from "../model/encode-model.ts";
import type { Model } from "../model/model.ts";
import { calibrate, type Judged } from "./calibrate.ts";
import { fitDense } from "./fit-dense.ts";
import { fitWords } from "./fit-words.ts";
import { split, words, type Source } from "./prepare.ts";
import { languages, recipe } from "./recipe.ts";
import { score } from "./score.ts";

export type Fitted = Omit<Model, "languages"> & { languages: Record<string, Trained> };

/** Fits the whole model; only the languages in `wanted` get words. Sources of other languages still teach what is common. */
export function fit(sources: Source[], wanted = languages, version = "0"): Fitted {
  const dense = fitDense(sources);
  const fitted: Fitted["languages"] = {};
  for (const language of wanted) {
    const own = sources.filter((source) => source.language === language);
    if (own.length === 0) continue;
    fitted[language] = { ...fitWords(own), words: words[language]!, ...calibrate(heldOut(sources, own)) };
  }
  return {
    version,
    dense: [...dense].map((weight) => Math.round(weight * 1e5) / 1e5),
    mixture: recipe.mixture,
    languages: fitted,
  };
}

/** What models that never saw them say of held-out texts: half from sources they know, half from a source left out. */
function heldOut(sources: Source[], own: Source[]): Judged[] {
  const parts = new Map(own.map((source) => [source, split(source, recipe.heldOut)]));
  const kept = (source: Source) => parts.get(source)![0];
  const dense = fitDense(sources.map((source) => parts.get(source)?.[0] ?? source));
  const known = fitWords(own.map(kept));
  return own.flatMap((source) => {
    const out = parts.get(source)![1];
    const weight = 1 / out.labels.length;
    const judged = score(out, dense, known).map((logits, row) => ({ logits, label: out.labels[row]!, weight }));
    const others = own.filter((other) => other !== source);
    if (others.length === 0) return judged;
    const strange = score(out, fitDense(sources.filter((other) => other !== source)), fitWords(others.map(kept)));
    return [...judged, ...strange.map((logits, row) => ({ logits, label: out.labels[row]!, weight }))];
  });
}
