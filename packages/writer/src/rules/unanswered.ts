import { ownWords, type Rule } from "./situation.ts";

/** A question for a fact gets no fact: a person must know the answer, or find it. */
export const unanswered: Rule = ({ text, classification, facts = [] }) => {
  const { intents, urgency, sentiment, reading } = classification;
  const asked = reading?.says.includes("question") || intents.includes("question");
  if (
    text.trim() === "" ||
    !asked ||
    urgency === "critical" ||
    sentiment === "negative" ||
    sentiment === "mixed" ||
    reading?.irony
  )
    return [];
  if (facts.some((fact) => text.includes(fact.text)) || /\p{N}/u.test(ownWords({ text }))) return [];
  return [
    {
      rule: "unanswered",
      level: "warn",
      message: "No article answers this question. Write the answer in, or add an article and draft again.",
    },
  ];
};
