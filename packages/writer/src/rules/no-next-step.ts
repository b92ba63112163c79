import { nextSteps } from "../words/next-steps.ts";
import { hasWords } from "../words/patterns.ts";
import { isComplaint, ownWords, wantsSomething, type Rule } from "./situation.ts";

const ADDRESS = /https?:\/\/|[\p{L}\p{N}]@[\p{L}\p{N}-]{1,63}\.\p{L}/u;

/** A question, request or complaint is answered, and it does not say what happens next or where to turn (S19). A fact is all that a question asks for. */
export const noNextStep: Rule = (situation) => {
  const { brand, facts = [] } = situation;
  const text = ownWords(situation);
  if (text.trim() === "" || !wantsSomething(situation)) return [];
  if (!isComplaint(situation) && facts.some((fact) => situation.text.includes(fact.text))) return [];
  const contacts = [brand.voice.contact, ...(brand.contacts ?? []).map(({ contact }) => contact)];
  if (
    /[?？؟]/.test(text) ||
    ADDRESS.test(text) ||
    contacts.some((contact) => contact !== "" && text.includes(contact)) ||
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
