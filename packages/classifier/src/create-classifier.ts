import type { Classification, Classifier, ToClassify } from "@earshot/core/classification/classifier";
import { languageOf } from "./language.ts";
import { matchesIn } from "./matches.ts";
import { shippedModel } from "./model/model.ts";
import { sentimentOf } from "./sentiment.ts";
import { modelLanguage } from "./text/model-language.ts";
import { triage } from "./triage.ts";

const READ = 20_000;
const READ_BY_RULES = 4000;
const MOST_EVIDENCE = 20;

/** The classifier that ships with Earshot: a linear model for sentiment, rules for intents and urgency, all on this machine. */
export function createClassifier(): Classifier {
  const version = `${shippedModel().version}+rules-2`;
  return { version, classify: async (input) => ({ ...judge(input), by: version }) };
}

/** One judgement, at once; `classify` without the promise. */
export function judge(input: ToClassify): Omit<Classification, "by"> {
  const text = input.text.slice(0, READ);
  const { language, evidence } = languageOf(`${text.slice(0, 1000)}\n${input.title ?? ""}`, input.language);
  const matches = matchesIn(text.slice(0, READ_BY_RULES), modelLanguage(language), input.names);
  const judged = sentimentOf({ ...input, text }, language, matches);
  const told = triage(input, matches, judged);
  return {
    language,
    sentiment: judged.sentiment,
    ...(judged.score !== undefined && judged.sentiment !== "unscored" && { score: round(judged.score) }),
    ...(judged.probabilities && {
      probabilities: {
        negative: round(judged.probabilities.negative),
        neutral: round(judged.probabilities.neutral),
        positive: round(judged.probabilities.positive),
      },
    }),
    urgency: told.urgency,
    intents: told.intents,
    needsReply: told.needsReply,
    evidence: [
      evidence,
      ...told.evidence,
      ...matches.found.filter(({ intent }) => told.intents.includes(intent)).map((match) => match.evidence),
      ...judged.evidence,
    ].slice(0, MOST_EVIDENCE),
  };
}

const round = (value: number) => Math.round(value * 1000) / 1000;
