import {
  commonMatters,
  dangers,
  sayings,
  type Detail,
  type Polarity,
  type ReadDanger,
  type Reading,
  type ReadMatter,
} from "@earshot/core/classification/reading";
import type { ToClassify } from "@earshot/core/classification/classifier";
import type { Reader } from "../model/reading-model.ts";
import type { Analysis } from "./analyse.ts";
import type { Output } from "./outputs.ts";
import { placeOf, polarityAt } from "./place.ts";
import { dangerShownBy, shownBy } from "./shown-by.ts";
import { spanOf } from "./span-of.ts";
import { tag } from "./tag.ts";
import type { Weighed } from "./weigh.ts";

const HARM = 0.1;

/** Whether an output is believed in the text's language. */
export type Believed = (output: Output) => boolean;

/** What a text says, from its words and what the weights make of them. */
export function read(
  input: Pick<ToClassify, "listed" | "matters">,
  analysis: Analysis,
  weighed: Weighed,
  believed: Believed,
  reader: Reader,
): Reading {
  return {
    says: sayings.filter((saying) => believed(`says ${saying}`)),
    irony: believed("irony"),
    matters: [...commonMattersIn(analysis, weighed, believed), ...ownMatters(input, analysis, believed)],
    details: detailsIn(input, analysis, reader).filter(({ type }) => type !== "harm" || mayHarm(weighed)),
    dangers: dangersIn(analysis, weighed, believed),
    wantsHuman: analysis.ideas.some(({ concept, negated }) => concept === "human" && !negated),
  };
}

/** A harm is only told of where something critical may be told of. */
const mayHarm = (weighed: Weighed): boolean => weighed.of("critical") >= HARM;

function commonMattersIn(analysis: Analysis, weighed: Weighed, believed: Believed): ReadMatter[] {
  const found: ReadMatter[] = [];
  for (const matter of commonMatters) {
    if (!believed(`matter ${matter}`)) continue;
    const place = placeOf(analysis, weighed, shownBy[matter] ?? [], `matter ${matter}`);
    found.push({ matter, polarity: polarityAt(analysis, weighed, place), ...place?.span });
  }
  // "other" is what is said where nothing is named.
  const named = found.filter(({ matter }) => matter !== "other");
  return named.length > 0 ? named : found;
}

function dangersIn(analysis: Analysis, weighed: Weighed, believed: Believed): ReadDanger[] {
  return dangers.flatMap((danger) =>
    believed(`danger ${danger}`)
      ? [{ danger, ...placeOf(analysis, weighed, dangerShownBy[danger], `danger ${danger}`)?.span }]
      : [],
  );
}

function ownMatters({ matters }: Pick<ToClassify, "matters">, analysis: Analysis, believed: Believed): ReadMatter[] {
  if (!matters) return [];
  const polarity: Polarity = believed("mixed")
    ? "mixed"
    : believed("negative")
      ? "negative"
      : believed("positive")
        ? "positive"
        : "neutral";
  return matters.flatMap(({ matter, words }) => {
    const span = words.map((word) => spanOf(analysis, word)).find((each) => each !== undefined);
    return span ? [{ matter, polarity, ...span }] : [];
  });
}

function detailsIn({ listed }: Pick<ToClassify, "listed">, analysis: Analysis, reader: Reader): Detail[] {
  const details = tag(reader, analysis);
  const known = (listed ?? []).flatMap(({ type, name }) => {
    const span = spanOf(analysis, `${name}*`);
    return span ? [{ type, text: analysis.text.slice(span.start, span.end), ...span }] : [];
  });
  const free = details.filter(({ start, end }) => !known.some((each) => start < each.end && end > each.start));
  return [...free, ...known].toSorted((a, b) => a.start - b.start);
}
