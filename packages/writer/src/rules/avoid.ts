import type { Rule } from "./situation.ts";

/** Words that the brand does not say. */
export const avoid: Rule = ({ text, brand }) => {
  const { avoid: words = [], prefer = [] } = brand.voice;
  const lower = text.toLowerCase();
  return [
    ...words.map((word) => ({ word, say: undefined })),
    ...prefer.map(({ instead, say }) => ({ word: instead, say })),
  ].flatMap(({ word, say }) => {
    const start = lower.indexOf(word.toLowerCase());
    if (start < 0) return [];
    const message = say
      ? `The brand says “${say}” instead of “${word}”.`
      : `“${word}” is not said by this brand. Use other words.`;
    return [{ rule: "avoid", level: "warn" as const, message, start, end: start + word.length }];
  });
};
