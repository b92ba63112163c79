import { ownWords, type Rule } from "./situation.ts";

const LOUD_MARKS = /[!！]{2,}|[?？][!！]+|[!！][?？]+/g;
const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}{4,}(?![\p{L}\p{N}])/gu;

/** Capitals and rows of exclamation marks; the brand's own name may be written as it is. */
export const shouting: Rule = (situation) => {
  const { brand } = situation;
  const text = ownWords(situation);
  const own = `${brand.name} ${brand.voice.contact} ${brand.voice.signature}`;
  const loud = [...text.matchAll(LOUD_MARKS)];
  const capitals = [...text.matchAll(CAPITALS)].filter(([word]) => !own.includes(word));
  const first = [...loud, ...(capitals.length > 1 ? capitals : [])].toSorted((a, b) => a.index - b.index)[0];
  if (!first) return [];
  const start = first.index;
  return [
    {
      rule: "shouting",
      level: "warn",
      message: `“${first[0]}” reads as shouting. Say it calmly.`,
      start,
      end: start + first[0].length,
    },
  ];
};
