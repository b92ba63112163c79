import { classifyNow } from "./classify-now.ts";
import { handMadeLanguages, readHandMade, type HandMade } from "./read-hand-made.ts";

export type HandMadeFigures = {
  sentences: number;
  hard: number;
  urgentRecall: number;
  urgentPrecision: number;
  grade: number;
  intentRecall: number;
};

const percent = (part: number, whole: number) => Math.round((1000 * part) / Math.max(1, whole)) / 10;
const urgent = (urgency: string) => urgency === "critical" || urgency === "high";

/** Each language's figures on the sentences written by hand, in percent, then those of all. */
export function handMadeFigures(set: "hand-made" | "hand-made-later" = "hand-made"): Record<string, HandMadeFigures> {
  const sentences = handMadeLanguages.flatMap((language) => readHandMade(language, set));
  return Object.fromEntries([
    ...handMadeLanguages.map((language) => [language, of(sentences.filter((each) => each.language === language))]),
    ["all", of(sentences)],
  ]) as Record<string, HandMadeFigures>;
}

function of(sentences: HandMade[]): HandMadeFigures {
  const judged = sentences.map((each) => ({
    ...each,
    got: classifyNow({ text: each.text, kind: "post", names: each.names }),
  }));
  const wanted = judged.filter(({ urgency }) => urgent(urgency));
  const right = wanted.filter(({ got }) => urgent(got.urgency)).length;
  const intents = judged.flatMap(({ intents: each, got }) =>
    each.map((one) => got.intents.some((other) => other === one)),
  );
  return {
    sentences: sentences.length,
    hard: sentences.filter(({ hard }) => hard).length,
    urgentRecall: percent(right, wanted.length),
    urgentPrecision: percent(right, judged.filter(({ got }) => urgent(got.urgency)).length),
    grade: percent(judged.filter(({ urgency, got }) => got.urgency === urgency).length, judged.length),
    intentRecall: percent(intents.filter(Boolean).length, intents.length),
  };
}
