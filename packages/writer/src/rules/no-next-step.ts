import { nextSteps } from "../words/next-steps.ts";
import { hasWords } from "../words/patterns.ts";
import { wantsSomething, type Rule } from "./situation.ts";

const ADDRESS = /https?:\/\/|[\p{L}\p{N}]@[\p{L}\p{N}-]{1,63}\.\p{L}/u;

/** A question, request or complaint is answered, and it does not say what happens next or where to turn (S19). */
export const noNextStep: Rule = (situation) => {
  const { text, brand } = situation;
  if (text.trim() === "" || !wantsSomething(situation)) return [];
  const contact = brand.voice.contact;
  if (
    /[?？؟]/.test(text) ||
    ADDRESS.test(text) ||
    (contact !== "" && text.includes(contact)) ||
    hasWords(text, nextSteps)
  )
    return [];
  return [
    {
      rule: "no-next-step",
      level: "warn",
      message: "It gives no next step. Say what you will do, or where the customer can turn.",
    },
  ];
};
