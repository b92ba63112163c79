import {
  commonMatters,
  dangers,
  sayings,
  type CommonMatter,
  type Danger,
  type Detail,
  type Polarity,
  type ReadDanger,
  type Reading,
  type ReadMatter,
} from "@earshot/core/classification/reading";
import type { ToClassify } from "@earshot/core/classification/classifier";
import type { Concept } from "../concepts/concept.ts";
import type { Reader } from "../model/reading-model.ts";
import { fold } from "../text/fold.ts";
import { bareWord } from "../text/bare-word.ts";
import type { Analysis } from "./analyse.ts";
import type { Output } from "./outputs.ts";
import { tag } from "./tag.ts";
import type { Weighed } from "./weigh.ts";

const HARM = 0.1;

/** Whether an output is believed in the text's language. */
export type Believed = (output: Output) => boolean;

/** Concepts whose words show where a matter is spoken of; the others are shown by the words that speak for them most. */
const shownBy: Partial<Record<CommonMatter, Concept[]>> = {
  waiting: ["waiting"],
  staff: ["staff", "staff-good", "staff-bad"],
  taste: ["taste"],
  temperature: ["temperature"],
  price: ["price"],
  cleanliness: ["cleanliness"],
  delivery: ["delivery"],
  packaging: ["packaging"],
  charge: ["money-taken"],
  refund: ["refund"],
  app: ["app"],
  account: ["account", "takeover"],
  booking: ["booking"],
  hours: ["hours"],
  payment: ["payment"],
  allergens: ["allergy"],
  access: ["access"],
  parking: ["parking"],
  noise: ["noise"],
  seats: ["seats"],
  stock: ["stock"],
  hygiene: ["hygiene", "foreign-object"],
  safety: ["injury", "illness", "hazard", "fire", "violence", "threat", "swallow"],
  defect: ["defect"],
  outage: ["outage"],
  cancellation: ["cancel"],
  privacy: ["privacy", "leak"],
  information: ["information"],
};
const dangerShownBy: Record<Danger, Concept[]> = {
  illness: ["illness", "medical"],
  injury: ["injury", "body", "medical"],
  allergy: ["allergy"],
  swallowed: ["swallow", "foreign-object"],
  hazard: ["fire", "hazard", "foreign-object"],
  recall: ["recall"],
  "self-harm": ["self-harm", "death"],
  violence: ["violence", "threat"],
  harassment: ["harassment"],
  discrimination: ["discrimination"],
  minors: ["minors", "vulnerable"],
  legal: ["legal"],
  press: ["press"],
  leak: ["leak", "privacy"],
  takeover: ["takeover", "account"],
};

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

type Place = { span: { start: number; end: number }; sentence: number };

/** Where it stands: the first words of its concepts, or the word that speaks for it most. */
function placeOf({ units, ideas }: Analysis, weighed: Weighed, concepts: Concept[], output: Output): Place | undefined {
  for (const concept of concepts) {
    const idea =
      ideas.find((each) => each.concept === concept && !each.negated) ?? ideas.find((each) => each.concept === concept);
    if (idea)
      return {
        span: { start: units[idea.from]!.start, end: units[idea.to - 1]!.end },
        sentence: units[idea.from]!.sentence,
      };
  }
  const pulls = weighed.pulls(output, units.length);
  let best = -1;
  for (const [n, pull] of pulls.entries()) if (pull > 0 && (best < 0 || pull > pulls[best]!)) best = n;
  const unit = units[best];
  return unit && { span: { start: unit.start, end: unit.end }, sentence: unit.sentence };
}

/** A matter has the feeling of the whole, but where that is mixed, of its own sentence. */
function polarityAt({ units, ideas }: Analysis, weighed: Weighed, place: Place | undefined): Polarity {
  const shares = { negative: weighed.of("negative"), neutral: weighed.of("neutral"), positive: weighed.of("positive") };
  const mixed = weighed.of("mixed") > Math.max(shares.negative, shares.neutral, shares.positive);
  if (!mixed || !place) {
    const most = Math.max(shares.negative, shares.neutral, shares.positive);
    return most === shares.negative ? "negative" : most === shares.positive ? "positive" : "neutral";
  }
  let feeling = 0;
  for (const { concept, from, negated } of ideas) {
    if (units[from]!.sentence !== place.sentence) continue;
    const distance = 1 + Math.abs(units[from]!.start - place.span.start) / 20;
    const sign = good.has(concept) ? 1 : bad.has(concept) ? -1 : 0;
    feeling += ((negated ? -1 : 1) * sign) / distance;
  }
  const pulls = weighed.pulls("positive", units.length);
  const against = weighed.pulls("negative", units.length);
  for (const [n, unit] of units.entries()) {
    const distance = 1 + Math.abs(unit.start - place.span.start) / 20;
    if (unit.sentence === place.sentence) feeling += (0.01 * (pulls[n]! - against[n]!)) / distance;
  }
  return feeling > 0 ? "positive" : "negative";
}

const good = new Set<Concept>(["praise", "praise-deed", "praise-denial", "thanks", "staff-good", "fixed"]);
const bad = new Set<Concept>(["blame", "failure", "staff-bad", "defect", "waiting", "money-taken", "outage"]);

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

/** Where words stand in a text, each whole or, with "*" at the end, with any ending. */
function spanOf({ text, units, language }: Analysis, words: string): { start: number; end: number } | undefined {
  const any = words.endsWith("*");
  const wanted = (any ? words.slice(0, -1) : words).split(/\s+/u).map((word) => bareWord(fold(word)));
  if (language === "zh") {
    const at = text.indexOf(any ? words.slice(0, -1) : words);
    return at < 0 ? undefined : { start: at, end: at + words.length - (any ? 1 : 0) };
  }
  for (let n = 0; n + wanted.length <= units.length; n++) {
    const fits = wanted.every((word, m) => {
      const unit = units[n + m]!.text;
      return any && m === wanted.length - 1 ? unit.startsWith(word) : unit === word;
    });
    if (fits) return { start: units[n]!.start, end: units[n + wanted.length - 1]!.end };
  }
  return undefined;
}
