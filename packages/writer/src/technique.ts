import type { Classification, Intent } from "@earshot/core/classification/classifier";
import type { Technique } from "@earshot/core/draft/draft";

const FOR_A_PERSON: ReadonlySet<Intent> = new Set([
  "safety",
  "legal",
  "press",
  "self-harm",
  "violence",
  "misconduct",
  "privacy",
]);
/** What cannot be looked into without facts that do not belong in public. */
const NEEDS_FACTS: ReadonlySet<Intent> = new Set(["refund", "cancellation", "delivery", "defect", "outage"]);
const DETAIL_LETTERS = 24;

/** Intents, with what the sentiment says where the classifier named none. */
export function effectiveIntents({ intents, sentiment }: Classification): Intent[] {
  if (sentiment === "negative" && !intents.includes("complaint")) return [...intents, "complaint"];
  if (sentiment === "positive" && intents.length === 0) return ["praise"];
  if (sentiment === "mixed" && intents.length === 0) return ["complaint", "praise"];
  return intents.length === 0 ? ["question"] : intents;
}

/** How to answer (S27 to S29): a person first where it is grave or could not be judged, then by what the writer feels and needs. */
export function techniqueFor(text: string, classification: Classification): Technique {
  const { sentiment, urgency } = classification;
  const intents = effectiveIntents(classification);
  if (intents.includes("spam")) return "blank";
  if (urgency === "critical" || sentiment === "unscored" || intents.some((intent) => FOR_A_PERSON.has(intent)))
    return "holding";
  if (sentiment === "negative" || sentiment === "mixed" || intents.includes("complaint")) return "empathy";
  if (intents.some((intent) => NEEDS_FACTS.has(intent))) return "inquiry";
  if (intents.includes("question") || intents.includes("request"))
    return isDetailed(text) ? "problem-solution-benefit" : "inquiry";
  return "thanks";
}

/** A Chinese character says about as much as two and a half letters. */
function isDetailed(text: string): boolean {
  let letters = 0;
  for (const character of text) {
    if (/\p{Script=Han}/u.test(character)) letters += 2.5;
    else if (/\p{L}/u.test(character)) letters++;
  }
  return letters >= DETAIL_LETTERS;
}
