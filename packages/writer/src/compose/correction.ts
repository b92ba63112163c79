import { thanks } from "../words/thanks.ts";
import type { Piece, Plan } from "./slots.ts";

/** What a correction begins with: that we saw the change. Of what is left, it goes last. */
export function correctionIn({ input, phrases, pick, language }: Plan): Piece[] {
  const { corrects, mention } = input;
  if (!corrects) return [];
  const isRatingAlone = corrects.before.text === mention.text && corrects.before.rating !== undefined;
  const text = pick("changed", isRatingAlone ? phrases.changed.rating : phrases.changed.text);
  return [{ text: text + (language === "zh-Hant" ? "" : " "), worth: 4 }];
}

/** Whoever was thanked is not thanked again for the same; empty where a language has no other words for it. */
export function notSaidAgain({ input: { corrects }, language }: Plan, variants: readonly string[]): readonly string[] {
  const words = thanks[language];
  return corrects && words.test(corrects.reply) ? variants.filter((variant) => !words.test(variant)) : variants;
}
