import { apologies } from "../words/apologies.ts";
import { findWords } from "../words/patterns.ts";
import { wantsSomething, type Rule } from "./situation.ts";

/** Nobody complained (S18). */
export const apologyOnPraise: Rule = (situation) => {
  const { sentiment, intents } = situation.classification;
  if (sentiment !== "positive" || wantsSomething(situation) || intents.includes("safety")) return [];
  const found = findWords(situation.text, apologies);
  if (!found) return [];
  const { text, start, end } = found;
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
