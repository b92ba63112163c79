import { apologies } from "../words/apologies.ts";
import { findWords } from "../words/patterns.ts";
import { ownWords, wantsSomething, type Rule } from "./situation.ts";

/** Nobody complained (S18). */
export const apologyOnPraise: Rule = (situation) => {
  const { sentiment, intents } = situation.classification;
  if (sentiment !== "positive" || wantsSomething(situation) || intents.includes("safety")) return [];
  const found = findWords(ownWords(situation), apologies);
  if (!found) return [];
  const { start, end } = found;
  const text = situation.text.slice(start, end);
  return [
    {
      rule: "apology-on-praise",
      level: "warn",
      message: `“${text.trim()}”: praise needs thanks, not an apology.`,
      start,
      end,
    },
  ];
};
