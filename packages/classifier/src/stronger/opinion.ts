import type { Sentiment, ToClassify } from "@earshot/core/classification/classifier";
import type { Judgement } from "../sentiment.ts";

/** What a stronger judge thinks of a text; undefined when it does not know, may not be asked, or does not answer. */
export type StrongerJudge = (input: ToClassify, language: string) => Promise<Opinion | undefined>;
export type Opinion = { sentiment: Exclude<Sentiment, "unscored">; by: string };

/** The best class and the next best are closer than this: the small model nearly said something else. */
const CLOSE = 0.15;
const SCORES = { negative: -0.8, neutral: 0, positive: 0.8, mixed: 0 } as const;

/** Worth the price of a second opinion: nothing was said, or only just. */
export function isUnsure({ sentiment, probabilities }: Judgement): boolean {
  if (sentiment === "unscored") return true;
  if (!probabilities) return false;
  const [most = 0, next = 0] = Object.values(probabilities).toSorted((a, b) => b - a);
  return most - next < CLOSE;
}

/** The stronger opinion in the place of the small model's; its words stay as evidence, its reason for silence does not. */
export function instead(judged: Judgement, { sentiment, by }: Opinion): Judgement {
  const { probabilities: _, ...rest } = judged;
  return {
    ...rest,
    sentiment,
    decided: true,
    score: SCORES[sentiment],
    evidence: [
      { label: sentiment, because: `judged by ${by}` },
      ...judged.evidence.filter(({ label }) => label !== "unscored"),
    ],
  };
}
