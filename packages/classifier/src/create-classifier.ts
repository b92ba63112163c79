import type {
  Classification,
  Classifier,
  Evidence,
  Intent,
  ToClassify,
  Urgency,
} from "@earshot/core/classification/classifier";
import { languageOf } from "./language.ts";
import { matchesIn, type Match } from "./matches.ts";
import { sentimentOf, type Judgement } from "./sentiment.ts";

const VERSION = "rules-1";
const READ = 20_000;
const MOST_EVIDENCE = 20;
const QUESTION = /[?？؟]/u;

/** The first classifier: script and letters for language, words and rules for English, rules alone for what is unmistakable elsewhere. */
export function createClassifier(): Classifier {
  return { version: VERSION, classify: async (input) => classify(input) };
}

function classify(input: ToClassify): Classification {
  const text = input.text.slice(0, READ);
  const { language, evidence } = languageOf(`${input.title ?? ""}\n${text}`.slice(0, 2000), input.language);
  const matches = matchesIn(text, language, input.names);
  const judged = sentimentOf({ ...input, text }, language, matches);
  const { intents, evidence: asked } = intentsOf(text, matches, judged);
  const stars = input.rating && input.rating.value / input.rating.of;
  const urgency = urgencyOf(matches, intents, judged, stars);
  return {
    language,
    sentiment: judged.sentiment,
    ...(judged.score !== undefined && { score: Math.round(judged.score * 1000) / 1000 }),
    urgency,
    intents,
    needsReply: needsReply(input, intents, judged),
    evidence: [evidence, ...judged.evidence, ...matches.map((match) => match.evidence), ...asked].slice(
      0,
      MOST_EVIDENCE,
    ),
    by: VERSION,
  };
}

function intentsOf(
  text: string,
  matches: Match[],
  { sentiment }: Judgement,
): { intents: Intent[]; evidence: Evidence[] } {
  const intents = new Set(matches.flatMap(({ intent }) => intent ?? []));
  const evidence: Evidence[] = [];
  const at = text.search(QUESTION);
  if (at >= 0) {
    intents.add("question");
    evidence.push({ label: "question", because: "question mark", start: at, end: at + 1 });
  }
  if (sentiment === "negative" && !intents.has("complaint")) intents.add("complaint");
  if (sentiment === "positive" && !intents.has("praise") && !intents.has("complaint")) intents.add("praise");
  return { intents: [...intents], evidence };
}

function urgencyOf(matches: Match[], intents: Intent[], { sentiment }: Judgement, stars: number | undefined): Urgency {
  if (intents.includes("spam")) return "low";
  if (matches.some(({ urgency }) => urgency === "critical")) return "critical";
  if (intents.includes("press") && sentiment === "negative") return "critical";
  if (matches.some(({ urgency }) => urgency === "high") || (stars !== undefined && stars <= 0.2)) return "high";
  if (sentiment === "negative" || sentiment === "mixed" || sentiment === "unscored") return "normal";
  return intents.some((intent) => intent !== "praise") ? "normal" : "low";
}

/** A review always waits for an answer; so does whatever is not surely a passing, neutral word. */
function needsReply({ kind }: ToClassify, intents: Intent[], { sentiment }: Judgement): boolean {
  if (intents.includes("spam")) return false;
  if (kind === "review" || sentiment !== "neutral") return true;
  return intents.length > 0;
}
