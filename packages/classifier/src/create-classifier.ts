import type { Classification, Classifier, Evidence, ToClassify } from "@earshot/core/classification/classifier";
import { languageOf } from "./language.ts";
import { matchesIn, type Matches } from "./matches.ts";
import { shippedModel } from "./model/model.ts";
import { sentimentOf, type Judgement } from "./sentiment.ts";
import { instead, isUnsure, type StrongerJudge } from "./stronger/opinion.ts";
import { modelLanguage } from "./text/model-language.ts";
import { triage } from "./triage.ts";

const READ = 20_000;
const READ_BY_RULES = 4000;
const MOST_EVIDENCE = 20;

/** The classifier that ships with Earshot: a linear model for sentiment, rules for intents and urgency, all on this machine. */
export function createClassifier({ stronger }: { stronger?: StrongerJudge } = {}): Classifier {
  const version = `${shippedModel().version}+rules-2`;
  return {
    version,
    async classify(input) {
      const read = readingOf(input);
      const opinion = stronger && isUnsure(read.judged) ? await stronger(read.input, read.language) : undefined;
      if (!opinion) return { ...told(read), by: version };
      return { ...told({ ...read, judged: instead(read.judged, opinion) }), by: `${version}+${opinion.by}` };
    },
  };
}

/** One judgement, at once; `classify` without the promise. */
export const judge = (input: ToClassify): Omit<Classification, "by"> => told(readingOf(input));

type Reading = { input: ToClassify; language: string; why: Evidence; matches: Matches; judged: Judgement };

function readingOf(given: ToClassify): Reading {
  const text = given.text.slice(0, READ);
  const input = { ...given, text };
  const { language, evidence } = languageOf(`${text.slice(0, 1000)}\n${given.title ?? ""}`, given.language);
  const matches = matchesIn(text.slice(0, READ_BY_RULES), modelLanguage(language), given.names);
  return { input, language, why: evidence, matches, judged: sentimentOf(input, language, matches) };
}

function told({ input, language, why, matches, judged }: Reading): Omit<Classification, "by"> {
  const { intents, urgency, needsReply, evidence } = triage(input, matches, judged);
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
    urgency,
    intents,
    needsReply,
    evidence: [
      why,
      ...evidence,
      ...matches.found.filter(({ intent }) => intents.includes(intent)).map((match) => match.evidence),
      ...judged.evidence,
    ].slice(0, MOST_EVIDENCE),
  };
}

const round = (value: number) => Math.round(value * 1000) / 1000;
