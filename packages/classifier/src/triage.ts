import type { Evidence, Intent, ToClassify, Urgency } from "@earshot/core/classification/classifier";
import type { Matches } from "./matches.ts";
import { urgencyOfIntent } from "./rules/rule.ts";
import type { Judgement } from "./sentiment.ts";

const QUESTION = /[?？؟]/u;
const SETTLED: Intent[] = ["refund", "cancellation", "delivery", "defect", "outage"];
/** From this probability on a text that is not scored still counts as probably bad. */
const PROBABLY = 0.4;
/** Texts up to this length are read whole. */
const WHOLE = 4000;

export type Triage = { intents: Intent[]; urgency: Urgency; needsReply: boolean; evidence: Evidence[] };

/** What is wanted, how soon, and whether anybody waits for an answer. */
export function triage(input: ToClassify, matches: Matches, judged: Judgement): Triage {
  const intents = new Set(matches.found.map(({ intent }) => intent));
  const evidence: Evidence[] = [];
  if (matches.settled) for (const intent of SETTLED) intents.delete(intent);
  const at = input.text.search(QUESTION);
  if (at >= 0 && !intents.has("question")) {
    intents.add("question");
    evidence.push({ label: "question", because: "question mark", start: at, end: at + 1, weight: 1 });
  }
  byMood(intents, judged);
  const urgency = urgencyOf(input, intents, judged);
  evidence.push({ label: `urgency:${urgency}`, because: whyUrgent(urgency, intents, judged) });
  return { intents: [...intents], urgency, needsReply: needsReply(input, intents, judged), evidence };
}

function byMood(intents: Set<Intent>, { sentiment, probabilities }: Judgement): void {
  const serious = [...intents].some(
    (intent) => urgencyOfIntent[intent] || intent === "defect" || intent === "delivery",
  );
  if (sentiment === "negative") intents.add("complaint");
  if (sentiment === "positive" && intents.size === 0) intents.add("praise");
  if (!intents.has("praise")) return;
  const good = probabilities?.positive ?? 0;
  const bad = probabilities?.negative ?? 0;
  if (intents.has("complaint") ? sentiment !== "mixed" && bad >= good : serious && bad > good) intents.delete("praise");
  else if (intents.has("complaint") && sentiment === "positive" && good > 0.75) intents.delete("complaint");
}

function urgencyOf({ rating }: ToClassify, intents: Set<Intent>, judged: Judgement): Urgency {
  if (intents.has("spam") && !intents.has("safety") && !intents.has("legal")) return "low";
  const urgencies = [...intents].map((intent) => urgencyOfIntent[intent]);
  if (urgencies.includes("critical")) return "critical";
  if (urgencies.includes("high") || (rating && rating.value / rating.of <= 0.2)) return "high";
  const { sentiment, probabilities } = judged;
  if (sentiment === "negative" || sentiment === "mixed") return "normal";
  if ([...intents].some((intent) => intent !== "praise" && intent !== "spam")) return "normal";
  if (sentiment !== "unscored" || intents.has("praise")) return "low";
  return (probabilities?.negative ?? 0) >= PROBABLY ? "normal" : "low";
}

function whyUrgent(urgency: Urgency, intents: Set<Intent>, { sentiment }: Judgement): string {
  const deciding = [...intents].filter((intent) => urgencyOfIntent[intent] === urgency);
  return deciding.length > 0
    ? `it is about ${deciding.join(", ")}`
    : `sentiment ${sentiment}, ${[...intents].join(", ") || "no intent"}`;
}

/** A review always waits for an answer; so does whatever is not surely a passing, neutral word. */
function needsReply(
  { kind, text }: ToClassify,
  intents: Set<Intent>,
  { sentiment, probabilities }: Judgement,
): boolean {
  if (intents.has("spam") && intents.size <= 2) return false;
  // What is longer than is read may hold anything.
  if (kind === "review" || intents.size > 0 || text.length > WHOLE) return true;
  if (sentiment === "unscored") return !probabilities || probabilities.negative >= 0.3;
  return sentiment !== "neutral";
}
