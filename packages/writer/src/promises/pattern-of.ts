/** What may stand before and after a phrase: no letter; in Hebrew the letters that are written together with a word; in Chinese anything. */
export type Edge = "word" | "hebrew" | "none";

const BEFORE: Record<Edge, string> = {
  word: String.raw`(?<![\p{L}\p{M}\d])`,
  hebrew: String.raw`(?<![\p{L}\p{M}\d])[ובהלמשכ]{0,3}-?`,
  none: "",
};
const AFTER: Record<Edge, string> = {
  word: String.raw`(?![\p{L}\p{M}])`,
  hebrew: String.raw`(?![\p{L}\p{M}])`,
  none: "",
};

/** A phrase of the lists as what finds it everywhere in a text. */
export const patternOf = (source: string, edge: Edge): RegExp =>
  new RegExp(`${BEFORE[edge]}(?:${spaced(source)})${AFTER[edge]}`, "giu");

/** A space of a phrase is any white space, and the joiner of Persian; with a question mark, none is as good. */
export const spaced = (source: string): string =>
  source.replaceAll(/ \?(?![:=!<])/gu, String.raw`[\s\u200c]*`).replaceAll(" ", String.raw`[\s\u200c]+`);
