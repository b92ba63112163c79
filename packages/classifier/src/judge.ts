import type { Evidence, Intent, Lane, Sentiment, ToClassify, Urgency } from "@earshot/core/classification/classifier";
import type { Danger, Reading } from "@earshot/core/classification/reading";
import type { Matches } from "./matches.ts";
import type { Believed } from "./reading/read.ts";
import type { Weighed } from "./reading/weigh.ts";
import type { Judgement } from "./sentiment.ts";

/** What each danger is to those who answer: which playbook speaks. */
const intentOfDanger: Record<Danger, Intent> = {
  illness: "safety",
  injury: "safety",
  allergy: "safety",
  swallowed: "safety",
  hazard: "safety",
  recall: "safety",
  "self-harm": "self-harm",
  violence: "violence",
  harassment: "misconduct",
  discrimination: "misconduct",
  minors: "misconduct",
  legal: "legal",
  press: "press",
  leak: "privacy",
  takeover: "privacy",
};
const intentOfMatter: Record<string, Intent> = {
  refund: "refund",
  charge: "refund",
  cancellation: "cancellation",
  delivery: "delivery",
  defect: "defect",
  outage: "outage",
};
/** Intents that the learned part has the last word on: rules only suggest them. */
const GRAVE: readonly Intent[] = ["safety", "legal", "press", "cancellation", "refund", "outage"];
const PROBABLY_BAD = 0.3;
const NOT_RULED_OUT = 0.35;
const DESPAIR = 0.2;
/** What is critical has a danger that can be named, or is very sure. */
export const WITHOUT_NAME = 0.9;
/** Only what surely needs no reply is closed without one. */
const ANSWERED = 0.4;

export type Judged = { intents: Intent[]; urgency: Urgency; needsReply: boolean; lane?: Lane; evidence: Evidence[] };

type Known = {
  input: ToClassify;
  matches: Matches;
  judged: Judgement;
  reading: Reading;
  weighed: Weighed;
  believed: Believed;
};

/** What is wanted, how soon, and whether anybody waits for an answer, from what was read: weights over words, ideas and rules together. */
export function judge(known: Known): Judged {
  const { input, judged, reading, weighed } = known;
  const evidence: Evidence[] = [];
  const urgency = urgencyOf(known);
  const intents = intentsOf(known, urgency);
  const share = urgency === "critical" ? weighed.of("critical") : weighed.of("urgent");
  evidence.push({ label: `urgency:${urgency}`, because: whyUrgent(known, urgency, share), weight: round(share) });
  for (const { danger, start, end } of urgency === "critical" ? reading.dangers : [])
    evidence.push({ label: danger, because: `read as ${danger}`, ...span(start, end), weight: 1 });
  if (known.matches.leaving) evidence.push(known.matches.leaving);
  const spam = reading.says.includes("spam") && urgency !== "critical" && judged.sentiment !== "negative";
  const troll =
    weighed.of("reply") < ANSWERED &&
    input.kind !== "review" &&
    reading.says.includes("joke") &&
    !known.matches.leaving &&
    judged.sentiment === "negative";
  const lane: Lane | undefined = urgency !== "critical" && urgency !== "high" && (spam || troll) ? "aside" : undefined;
  const needsReply = lane === undefined && (mustAnswer(known, urgency) || weighed.of("reply") >= ANSWERED);
  return { intents, urgency: lane ? "low" : urgency, needsReply, ...(lane && { lane }), evidence };
}

function urgencyOf({ input, judged, believed, reading, matches, weighed }: Known): Urgency {
  const named = reading.dangers.length > 0 || weighed.of("critical") >= WITHOUT_NAME;
  if ((believed("critical") && named) || isDespair(reading, weighed) || isCalledGrave(matches, weighed))
    return "critical";
  if (believed("urgent")) return "high";
  if (mayBeBad(input, judged) || reading.irony || matches.leaving) return "normal";
  const wants = reading.says.some((saying) => saying === "question" || saying === "request" || saying === "threat");
  if (judged.sentiment === "positive" && !wants) return "low";
  return believed("active") ? "normal" : "low";
}

/** Somebody who may not want to live reaches a person at once, unless what was learned speaks clearly against it. */
function isDespair({ dangers }: Reading, weighed: Weighed): boolean {
  return dangers.some(({ danger }) => danger === "self-harm") && weighed.of("critical") >= DESPAIR;
}

/** A rule's plain word of law, press or danger, unless what was learned speaks clearly against it. */
function isCalledGrave({ found }: Matches, weighed: Weighed): boolean {
  return found.some(({ intent }) => FOR_A_PERSON.includes(intent)) && weighed.of("critical") >= NOT_RULED_OUT;
}

/** Stars and words disagree, or it is negative, or may well be: never low, never without an answer. */
function mayBeBad({ rating }: ToClassify, { sentiment, probabilities, conflict }: Judgement): boolean {
  if (conflict || sentiment === "negative" || sentiment === "mixed") return true;
  if (rating && rating.value / rating.of <= 0.4) return true;
  if (sentiment !== "unscored") return false;
  return !probabilities || probabilities.negative >= PROBABLY_BAD;
}

function mustAnswer({ input, judged, reading, matches }: Known, urgency: Urgency): boolean {
  if (urgency === "critical" || urgency === "high" || input.kind === "review") return true;
  return (
    matches.leaving !== undefined ||
    reading.irony ||
    judged.conflict === true ||
    (judged.sentiment === "negative" && reading.says.includes("complaint")) ||
    reading.says.some((saying) => saying === "question" || saying === "request" || saying === "threat") ||
    (judged.sentiment === "unscored" && (judged.probabilities?.negative ?? 1) >= PROBABLY_BAD)
  );
}

function intentsOf({ matches, judged, reading }: Known, urgency: Urgency): Intent[] {
  const intents = new Set<Intent>();
  const { says } = reading;
  const bad = judged.sentiment === "negative" || judged.sentiment === "mixed";
  if (urgency === "critical") for (const { danger } of reading.dangers) intents.add(intentOfDanger[danger]);
  for (const { matter, polarity } of reading.matters) {
    const intent = intentOfMatter[matter];
    if (intent && polarity !== "positive") intents.add(intent);
  }
  for (const { intent } of matches.found) {
    const grave = GRAVE.includes(intent);
    if (grave && (urgency === "critical" || urgency === "high")) intents.add(intent);
    else if (!grave && !MOODS.includes(intent) && !says.includes("praise")) intents.add(intent);
  }
  if (urgency !== "critical") for (const intent of ["safety", "legal", "press"] as const) intents.delete(intent);
  if (urgency === "critical" && ![...intents].some((intent) => FOR_A_PERSON.includes(intent))) intents.add("safety");
  if (bad || says.includes("complaint")) intents.add("complaint");
  if (says.includes("question")) intents.add("question");
  if (says.includes("request")) intents.add("request");
  if (says.includes("spam")) intents.add("spam");
  const praised = says.includes("praise") || says.includes("thanks-after-fix") || judged.sentiment === "positive";
  if (praised && !reading.irony && judged.sentiment !== "negative") intents.add("praise");
  if (judged.sentiment === "positive" && !says.includes("complaint")) intents.delete("complaint");
  if (matches.leaving) {
    intents.add("complaint");
    intents.delete("praise");
  }
  return [...intents];
}

const MOODS: readonly Intent[] = ["complaint", "praise", "question", "request", "spam"];
const FOR_A_PERSON: readonly Intent[] = ["safety", "legal", "press", "self-harm", "violence", "misconduct", "privacy"];

function whyUrgent({ reading, judged, matches }: Known, urgency: Urgency, share: number): string {
  const dangers = reading.dangers.map(({ danger }) => danger);
  const rules = [...new Set(matches.found.map(({ intent }) => intent))].filter((intent) => GRAVE.includes(intent));
  const matters = reading.matters.map(({ matter }) => matter);
  const about = urgency === "critical" ? [...dangers, ...rules] : [...rules, ...matters];
  const learned = `learned from mentions like it (${share.toFixed(2)})`;
  if (urgency === "critical" || urgency === "high")
    return about.length > 0 ? `it is about ${[...new Set(about)].join(", ")}; ${learned}` : learned;
  const mood: Sentiment = judged.sentiment;
  return `sentiment ${mood}, ${reading.says.join(", ") || "nothing asked"}`;
}

const round = (value: number) => Math.round(value * 100) / 100;
const span = (start: number | undefined, end: number | undefined) =>
  start === undefined || end === undefined ? {} : { start, end };
