import { outputAt, outputs, type Output } from "../reading/outputs.ts";
import { conceptLanguages } from "../concepts/index-by-language.ts";
import { analyse, type Analysis } from "../reading/analyse.ts";
import { inputsOf, type Inputs } from "../reading/inputs.ts";
import { loadLanguage } from "../reading/load-language.ts";
import { signalsOf } from "../reading/signals.ts";
import { matchesIn } from "../matches.ts";
import { sentimentOf } from "../sentiment.ts";
import { modelLanguage } from "../text/model-language.ts";
import { handMadeLanguages, readHandMade } from "../evaluation/read-hand-made.ts";
import { brandNames } from "./brand-names.ts";
import type { Labelled } from "./read-mentions.ts";
import type { Labelled as Text } from "./read-texts.ts";

/** A text as the reader learns from it. */
export type Prepared = {
  language: string;
  analysis: Analysis;
  inputs: Inputs;
  right: Float32Array;
  weight: number;
  feelingWeight?: number;
};

await Promise.all(conceptLanguages.map(loadLanguage));

type Given = {
  text: string;
  language: string;
  kind: "post" | "comment" | "review";
  rating?: { value: number; of: number };
};

const NOT_SAID = Number.NaN;
/** An ordinary text counts less than a mention that was written for this. */
const ORDINARY = 0.4;
const ORDINARY_FEELING = 0.05;

export function prepared(given: Given, right: Float32Array, weight = 1, names: string[] = brandNames): Prepared {
  const language = modelLanguage(given.language);
  const input = { ...given, names };
  const matches = matchesIn(given.text, language, names);
  const analysis = analyse(given.text, language, matches.own);
  const judged = sentimentOf(input, given.language, matches);
  return { language, analysis, inputs: inputsOf(analysis, signalsOf(input, matches, judged, analysis)), right, weight };
}

/** What is right for each output of a mention. */
export function rightOf(mention: Labelled): Float32Array {
  const right = new Float32Array(outputs.length);
  const set = (output: Output, yes: boolean | number) => (right[outputAt[output]] = Number(yes));
  const { urgency, sentiment } = mention;
  set("critical", urgency === "critical");
  set("urgent", urgency === "critical" || urgency === "high");
  set("active", urgency !== "low");
  for (const each of ["negative", "neutral", "positive", "mixed"] as const) set(each, sentiment === each);
  set("irony", mention.irony);
  set("reply", mention.needsReply);
  for (const saying of mention.says) set(`says ${saying}`, true);
  for (const { matter } of mention.matters) if (`matter ${matter}` in outputAt) set(`matter ${matter}` as Output, true);
  const unnamed = urgency === "critical" && mention.dangers.length === 0;
  for (const output of outputs) if (output.startsWith("danger ") && unnamed) set(output, NOT_SAID);
  for (const danger of mention.dangers) set(`danger ${danger}`, true);
  return right;
}

export const ofMention = (mention: Labelled): Prepared => prepared(mention, rightOf(mention));

/** Ordinary texts of the public sets: hardly one of them is urgent or ironic, and each set's own feeling is known. */
export function ofOrdinary({ text, lang, label }: Text): Prepared {
  const right = new Float32Array(outputs.length).fill(NOT_SAID);
  right[outputAt.critical] = 0;
  right[outputAt.urgent] = 0;
  for (const output of outputs) if (output.startsWith("danger ")) right[outputAt[output]] = 0;
  right[outputAt.irony] = 0;
  for (const [n, each] of (["negative", "neutral", "positive"] as const).entries())
    right[outputAt[each]] = Number(label === n);
  return { ...prepared({ text, language: lang, kind: "post" }, right, ORDINARY), feelingWeight: ORDINARY_FEELING };
}

/** The sentences that the rules were written with: their urgency is known, and whether they praise or blame. */
export function ofHandMade(): Prepared[] {
  return (["hand-made", "hand-made-later"] as const).flatMap((set) =>
    handMadeLanguages.flatMap((language) =>
      readHandMade(language, set).map(({ text, urgency, intents, names }) => {
        const right = new Float32Array(outputs.length).fill(NOT_SAID);
        right[outputAt.critical] = Number(urgency === "critical");
        right[outputAt.urgent] = Number(urgency === "critical" || urgency === "high");
        right[outputAt.active] = Number(urgency !== "low");
        const praised = intents.includes("praise");
        const blamed = intents.includes("complaint");
        if (praised !== blamed) {
          right[outputAt.positive] = Number(praised);
          right[outputAt.negative] = Number(blamed);
          right[outputAt["says praise"]] = Number(praised);
          right[outputAt["says complaint"]] = Number(blamed);
          if (praised) right[outputAt.irony] = 0;
        }
        return prepared({ text, language, kind: "post" }, right, 1, names);
      }),
    ),
  );
}
