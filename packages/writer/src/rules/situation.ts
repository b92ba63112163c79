import type { Objection } from "@earshot/core/draft/draft";
import type { ToReview } from "@earshot/core/draft/writer";
import { withoutQuotes } from "../words/quoted.ts";
import type { Intent } from "@earshot/core/classification/classifier";

/** A text, and the mention it would answer. */
export type Situation = ToReview;

/** One thing that may be wrong with a reply; an empty list means that it is not. */
export type Rule = (situation: Situation) => Objection[];

const TROUBLES: ReadonlySet<Intent> = new Set(["complaint", "refund", "cancellation", "delivery", "defect", "outage"]);
const GRAVE: ReadonlySet<Intent> = new Set(["safety", "legal", "press"]);

/** Something went wrong for the writer, by their own account. */
export function isComplaint({ classification: { intents, sentiment } }: Situation): boolean {
  return sentiment === "negative" || sentiment === "mixed" || intents.includes("complaint");
}

/** Something is asked of us, or went wrong. */
export function wantsSomething(situation: Situation): boolean {
  const { intents } = situation.classification;
  return (
    isComplaint(situation) ||
    intents.some((intent) => intent === "question" || intent === "request" || TROUBLES.has(intent))
  );
}

/** A person must judge it before anything is said on the matter: the reply only holds the line. */
export function isHeld({ classification: { intents, sentiment, urgency } }: Situation): boolean {
  return urgency === "critical" || sentiment === "unscored" || intents.some((intent) => GRAVE.has(intent));
}

export function mentionText({ mention }: Pick<Situation, "mention">): string {
  return mention.title ? `${mention.title}\n${mention.text}` : mention.text;
}

/** The text with blanks for what it quotes: what a customer said is neither our apology nor our tone. Positions stay. */
export function ownWords({ text }: Pick<Situation, "text">): string {
  return withoutQuotes(text);
}

/** The text with blanks for what it takes word for word from an article: facts are the knowledge's to answer for. Positions stay. */
export function withoutFacts({ text, facts = [] }: Situation): string {
  return facts.reduce((left, { text: fact }) => left.replaceAll(fact, " ".repeat(fact.length)), text);
}
