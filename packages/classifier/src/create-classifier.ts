import {
  urgencies,
  type Classification,
  type Classifier,
  type Evidence,
  type ToClassify,
} from "@earshot/core/classification/classifier";
import type { Reading } from "@earshot/core/classification/reading";
import { abuseOf } from "./abuse.ts";
import { alarmIn } from "./foreign-alarms.ts";
import { judge, type Judged } from "./judge.ts";
import { languageOf } from "./language.ts";
import { matchesIn, type Matches } from "./matches.ts";
import { shippedModel } from "./model/model.ts";
import { shippedReader, type Reader } from "./model/reading-model.ts";
import { analyse, type Analysis } from "./reading/analyse.ts";
import { believes, mayBeIrony } from "./reading/believe.ts";
import { feeling } from "./reading/feeling.ts";
import { inputsOf } from "./reading/inputs.ts";
import { loadLanguage } from "./reading/load-language.ts";
import { read } from "./reading/read.ts";
import { signalsOf } from "./reading/signals.ts";
import { weigh } from "./reading/weigh.ts";
import { sentimentOf, type Judgement } from "./sentiment.ts";
import { instead, isUnsure, opinionOf, type StrongerJudge } from "./stronger/opinion.ts";
import { modelLanguage } from "./text/model-language.ts";
import { withoutNames } from "./text/without-names.ts";
import { readWellness } from "./wellness/read-wellness.ts";

const READ = 20_000;
const READ_FOR_LANGUAGE = 1000;
const READ_BY_RULES = 4000;
const MOST_EVIDENCE = 24;

/** The classifier that ships with Earshot: linear models and word lists of our own, all on this machine. */
export function createClassifier({ stronger }: { stronger?: StrongerJudge } = {}): Classifier {
  const version = `${shippedModel().version}+${shippedReader().version}`;
  return {
    version,
    wellness: async (input) => readWellness(input),
    async classify(input) {
      const spoken = spokenIn(input);
      await loadLanguage(modelLanguage(spoken.language));
      const heard = hear(input, spoken);
      const found = judged(heard);
      const unsure = isUnsure(found.judged);
      const opinion = stronger && unsure ? await opinionOf(stronger, heard.input, found.reading) : undefined;
      if (!opinion) return { ...withTitle(input, spoken, told(heard, found)), by: version };
      const decided = { ...heard, judged: instead(found.judged, opinion) };
      return { ...withTitle(input, spoken, told(decided, judged(decided))), by: `${version}+${opinion.by}` };
    },
  };
}

/** One judgement, at once, and with another reader where one is being measured; `loadLanguage` goes before. */
export function classifyNow(input: ToClassify, reader: Reader = shippedReader()): Omit<Classification, "by"> {
  const spoken = spokenIn(input);
  const heard = hear(input, spoken);
  return withTitle(input, spoken, told(heard, judged(heard, reader)), reader);
}

type Judgements = Omit<Classification, "by">;

/** A title that is more pressing than its text decides: "My son was poisoned", over "see the photo". Places are those of the text, so it has none. */
function withTitle({ title, ...input }: ToClassify, spoken: Spoken, text: Judgements, reader?: Reader): Judgements {
  if (!title?.trim()) return text;
  const heard = hear({ ...input, text: title }, spoken);
  const { urgency, intents, evidence } = told(heard, judged(heard, reader));
  if (urgencies.indexOf(urgency) >= urgencies.indexOf(text.urgency) || urgency === "low") return text;
  const { lane: _, ...rest } = text;
  const because = evidence.find(({ label }) => label === `urgency:${urgency}`)?.because ?? urgency;
  return {
    ...(urgency === "normal" ? text : rest),
    urgency,
    intents: [...new Set([...intents, ...text.intents])],
    needsReply: true,
    evidence: [{ label: `urgency:${urgency}`, because: `in the title: ${because}` }, ...text.evidence],
  };
}

/** A text with its language, what rules found, and its feeling before it is read. */
type Heard = {
  input: ToClassify;
  language: string;
  why: Evidence;
  matches: Matches;
  judged: Judgement;
  /** Absent in a language that is not read. */
  analysis?: Analysis;
};

type Spoken = ReturnType<typeof languageOf>;

const spokenIn = (given: ToClassify): Spoken =>
  languageOf(`${given.text.slice(0, READ_FOR_LANGUAGE)}\n${given.title ?? ""}`, given);

function hear(given: ToClassify, { language, evidence }: Spoken): Heard {
  const text = given.text.slice(0, READ);
  const input = { ...given, text };
  const known = modelLanguage(language);
  const matches = matchesIn(text.slice(0, READ_BY_RULES), known, given.names);
  const judged = sentimentOf(input, language, matches);
  if (!shippedModel().languages[known]) return { input, language, why: evidence, matches, judged };
  return {
    input,
    language,
    why: evidence,
    matches,
    judged,
    analysis: analyse(text.slice(0, READ_BY_RULES), known, matches.own),
  };
}

const judged = (heard: Heard, reader: Reader = shippedReader()): Told =>
  heard.analysis ? readAndJudged(heard, heard.analysis, reader) : unread(heard);

function told(
  { input, language, why, matches }: Heard,
  { judged: felt, reading, labels }: Told,
): Omit<Classification, "by"> {
  const { evidence, intents, ...rest } = labels;
  const { evidence: hurts, ...hostile } = hostility(input.text, language, reading);
  const { probabilities } = felt;
  return {
    language,
    sentiment: felt.sentiment,
    ...(felt.score !== undefined && felt.sentiment !== "unscored" && { score: round(felt.score) }),
    ...(probabilities && {
      probabilities: {
        negative: round(probabilities.negative),
        neutral: round(probabilities.neutral),
        positive: round(probabilities.positive),
      },
    }),
    ...rest,
    intents,
    ...hostile,
    ...(reading && { reading }),
    evidence: [
      why,
      ...hurts,
      ...evidence,
      ...matches.found.filter(({ intent }) => intents.includes(intent)).map((match) => match.evidence),
      ...felt.evidence,
    ].slice(0, MOST_EVIDENCE),
  };
}

/** What is said in the words of a threat, and a threat of violence that was read in it. */
function hostility(text: string, language: string, reading: Reading | undefined): ReturnType<typeof abuseOf> {
  const found = abuseOf(text, modelLanguage(language));
  const threatens = reading?.says.includes("threat") && reading.dangers.some(({ danger }) => danger === "violence");
  if (!threatens || found.abuse?.includes("threat")) return found;
  return { ...found, abuse: [...(found.abuse ?? []), "threat"] };
}

type Told = { judged: Judgement; reading?: Reading; labels: Judged };

function readAndJudged({ input, language, matches, judged }: Heard, analysis: Analysis, reader: Reader): Told {
  const weighed = weigh(reader, inputsOf(analysis, signalsOf(input, matches, judged, analysis)));
  const believed = believes(reader, analysis.language, weighed);
  const found = read(input, analysis, weighed, believed, reader);
  const both = found.says.includes("praise") && found.says.includes("complaint");
  const mixed = believed("mixed") || (both && judged.sentiment === "mixed");
  const doubt = mayBeIrony(reader, analysis.language, weighed);
  const felt = feeling(judged, weighed, { irony: found.irony, doubt, mixed }, input.bias?.[language]);
  const reading = found.irony ? withoutPraise(found) : found;
  const labels = judge({ input, matches, judged: felt, reading, weighed, believed });
  if (reading.irony) labels.evidence.push({ label: "irony", because: "praise that may be meant as blame" });
  return { judged: felt, reading, labels };
}

/** What is meant as blame is a complaint. */
function withoutPraise(reading: Reading): Reading {
  const says = reading.says.filter((saying) => saying !== "praise" && saying !== "thanks-after-fix");
  return { ...reading, says: says.includes("complaint") ? says : ["complaint", ...says] };
}

/** What is not read here waits for a person who can read it; a threat to sue or a word of danger is seen all the same. */
function unread({ input, language, judged }: Heard): Told {
  const wordless = !/\p{L}{2}/u.test(withoutNames(input.text, input.names));
  const evidence: Evidence[] = [];
  const alarm = wordless ? undefined : alarmIn(input.text, language);
  const bad = judged.sentiment === "negative" || (input.rating && input.rating.value / input.rating.of <= 0.4);
  const urgency = alarm ? "critical" : wordless && !bad ? "low" : "normal";
  if (alarm) {
    const { what, start, end } = alarm;
    evidence.push({ label: what, because: `${alarm.language}.${what}`, start, end, weight: 1 });
  }
  evidence.push({
    label: `urgency:${urgency}`,
    because: wordless ? "no words" : "it is in a language that is not read here",
  });
  return {
    judged,
    labels: {
      intents: alarm ? [alarm.what] : judged.sentiment === "positive" ? ["praise"] : bad ? ["complaint"] : [],
      urgency,
      needsReply: true,
      ...(!wordless && !alarm && { lane: "unread" as const }),
      evidence,
    },
  };
}

const round = (value: number) => Math.round(value * 1000) / 1000;
