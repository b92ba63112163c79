import { blaming } from "../words/blame.ts";
import { findWords } from "../words/patterns.ts";
import type { Rule } from "./situation.ts";

/** It puts the trouble on the customer (S20). */
export const blame: Rule = ({ text }) => {
  const found = findWords(text, blaming);
  if (!found) return [];
  const { text: words, start, end } = found;
  return [
    {
      rule: "blame",
      level: "warn",
      message: `“${words.trim()}” sounds like blame. Say what can be done instead.`,
      start,
      end,
    },
  ];
};
