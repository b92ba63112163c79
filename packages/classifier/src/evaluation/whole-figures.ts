import { classifyNow } from "./classify-now.ts";
import type { Labelled } from "../training/read-texts.ts";
import { figuresOf } from "./figures.ts";

export type WholeFigures = { texts: number; macroF1: number; coverage: number };

/** What the whole classifier, reading included, says of the feeling of each test file, forced, in percent. */
export function wholeFigures(texts: Labelled[]): Record<string, WholeFigures> {
  return Object.fromEntries(
    [...Map.groupBy(texts, ({ source }) => source)].map(([name, own]) => {
      const figures = figuresOf(
        own.map(({ text, label, lang }) => {
          const { sentiment, probabilities } = classifyNow({ text, kind: "post", names: [], language: lang });
          const { negative, neutral, positive } = probabilities ?? { negative: 0, neutral: 1, positive: 0 };
          return {
            label,
            probabilities: [negative, neutral, positive],
            told: sentiment !== "unscored" && sentiment !== "mixed",
          };
        }),
      );
      return [name, { texts: figures.texts, macroF1: figures.macroF1, coverage: figures.coverage }];
    }),
  );
}
