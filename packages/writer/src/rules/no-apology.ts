import { apologies } from "../words/apologies.ts";
import { hasWords } from "../words/patterns.ts";
import { isComplaint, isHeld, ownWords, type Rule } from "./situation.ts";

/** Somebody says that we erred, and the reply does not say sorry (S18). A held matter is not apologised for before it is judged. */
export const noApology: Rule = (situation) => {
  if (
    situation.text.trim() === "" ||
    !isComplaint(situation) ||
    isHeld(situation) ||
    hasWords(ownWords(situation), apologies)
  )
    return [];
  return [
    {
      rule: "no-apology",
      level: "warn",
      message: "It answers a complaint without an apology. Name what went wrong and say sorry.",
    },
  ];
};
