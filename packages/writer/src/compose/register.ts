import type { Classification, Intent } from "@earshot/core/classification/classifier";
import type { Reading } from "@earshot/core/classification/reading";

/** What kind of answer a mention calls for. */
export const registers = [
  "grave",
  "irony",
  "fixed",
  "mixed",
  "complaint",
  "praise",
  "question",
  "request",
  "rated",
  "unsure",
] as const;
export type Register = (typeof registers)[number];

const GRAVE: ReadonlySet<Intent> = new Set([
  "safety",
  "self-harm",
  "violence",
  "misconduct",
  "privacy",
  "legal",
  "press",
]);
const TROUBLE: ReadonlySet<Intent> = new Set(["complaint", "refund", "cancellation", "delivery", "defect", "outage"]);

/** Grave matters first; irony is never praise; what is not clear is answered humbly. */
export function registerOf(
  classification: Classification,
  reading: Reading,
  { text, isRated }: { text: string; isRated: boolean },
): Register {
  const { sentiment, urgency, intents } = classification;
  const says = new Set(reading.says);
  if (urgency === "critical" || intents.some((intent) => GRAVE.has(intent))) return "grave";
  if (!/\p{L}{2}/u.test(text)) return isRated ? "rated" : "unsure";
  const asksOnly = sentiment === "neutral" && says.has("question");
  if (reading.irony && sentiment !== "positive" && !asksOnly) return "irony";
  if (says.has("thanks-after-fix") && sentiment !== "negative") return "fixed";
  if (sentiment === "mixed") return "mixed";
  if (sentiment === "negative") return "complaint";
  const asks = says.has("question") || intents.includes("question");
  const wishes = says.has("request") || intents.includes("request");
  const suffers = says.has("complaint") || intents.includes("complaint");
  if (sentiment === "positive") return suffers && !says.has("praise") ? "mixed" : "praise";
  if (asks) return "question";
  if (suffers && urgency !== "low") return "complaint";
  if (wishes) return "request";
  if (says.has("praise") && !suffers) return "praise";
  return intents.some((intent) => TROUBLE.has(intent)) ? "complaint" : "unsure";
}
