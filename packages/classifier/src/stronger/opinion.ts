import type { Sentiment, ToClassify } from "@earshot/core/classification/classifier";
import type { Reading } from "@earshot/core/classification/reading";
import type { LanguageModel } from "@earshot/core/model/language-model";
import type { Judgement } from "../sentiment.ts";

/** Judges a text that the small model is unsure of; undefined when it does not know, may not be asked, or does not answer. */
export type StrongerJudge = Pick<LanguageModel, "name" | "judge">;
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

/** Asks the stronger judge; people and order numbers that were read in the text, and people the brand has listed, are hidden from it. */
export async function opinionOf(
  stronger: StrongerJudge,
  { title, text, listed = [] }: ToClassify,
  reading?: Reading,
): Promise<Opinion | undefined> {
  const details = reading?.details.filter(({ type }) => type === "person" || type === "order") ?? [];
  const people = listed.filter(({ type }) => type === "person");
  const hidden = [...details.map((detail) => detail.text), ...people.map(({ name }) => name)];
  const sentiment = await stronger.judge([title, text].filter(Boolean).join("\n"), hidden);
  return sentiment && { sentiment, by: stronger.name };
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
