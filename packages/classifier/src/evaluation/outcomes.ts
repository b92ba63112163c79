import { matchesIn } from "../matches.ts";
import type { Model } from "../model/model.ts";
import { sentimentOf } from "../sentiment.ts";
import { modelLanguage } from "../text/model-language.ts";
import type { Labelled } from "../training/read-texts.ts";
import type { Outcome } from "./figures.ts";

/** What the whole classifier says of labelled texts whose language is known. */
export function outcomesOf(texts: Labelled[], model: Model): Outcome[] {
  return texts.map(({ text, label, lang }) => {
    const matches = matchesIn(text, modelLanguage(lang), []);
    const { sentiment, probabilities } = sentimentOf({ text, kind: "post", names: [] }, lang, matches, model);
    const { negative, neutral, positive } = probabilities ?? { negative: 0, neutral: 1, positive: 0 };
    return {
      label,
      probabilities: [negative, neutral, positive],
      told: sentiment !== "unscored" && sentiment !== "mixed",
    };
  });
}
