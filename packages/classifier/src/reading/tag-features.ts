import type { Concept } from "../concepts/concept.ts";
import type { Analysis, Unit } from "./analyse.ts";
import { hashOf, stepped } from "./inputs.ts";

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
const AROUND = [-2, -1, 0, 1, 2];
/** The beginnings of the features of each place around a unit, hashed once. */
const PLACES = AROUND.map((by) => ({
  shape: stepped(`s${by}=`),
  idea: stepped(`i${by}=`),
  pos: stepped(`p${by}=`),
  entity: stepped(`e${by}=`),
}));
const TROUBLE = new Set<Concept>([
  "injury",
  "illness",
  "allergy",
  "swallow",
  "foreign-object",
  "fire",
  "hazard",
  "violence",
  "threat",
  "harassment",
  "discrimination",
  "leak",
  "takeover",
  "minors",
  "self-harm",
  "death",
]);

/** Features of each unit, for telling which detail it belongs to. Those of ideas and shapes are the same in every language. */
export function tagFeatures(analysis: Analysis): Int32Array[] {
  const { text, units, language } = analysis;
  const ideas = ideasByUnit(analysis);
  const segments = language === "zh" ? segmentsOf(text, units) : undefined;
  const sentences = sentenceSigns(analysis);
  const shapes = units.map((unit) => shapeOf(unit, text));
  const salt = hashOf(`${language}:`);
  const words = AROUND.map((by) => stepped(`w${by}=`, salt));
  return units.map((unit, n) => {
    const found: number[] = [];
    const own = (feature: string) => found.push(hashOf(feature, salt));
    const shared = (feature: string) => found.push(hashOf(feature));
    const at = (by: number) => units[n + by];
    const word = (by: number) => at(by)?.text ?? (by < 0 ? "<" : ">");
    for (const [k, by] of AROUND.entries()) {
      const { shape, idea, pos, entity } = PLACES[k]!;
      found.push(hashOf(word(by), words[k]), hashOf(shapes[n + by] ?? "-", shape));
      for (const each of ideas[n + by] ?? []) found.push(hashOf(each, idea));
      const near = at(by);
      if (near?.pos) found.push(hashOf(near.pos, pos));
      if (near?.entity) found.push(hashOf(near.entity, entity));
    }
    own(`w-1,0=${word(-1)} ${word(0)}`);
    own(`w0,1=${word(0)} ${word(1)}`);
    shared(`s-1,0=${shapes[n - 1] ?? "-"} ${shapes[n]}`);
    shared(`s0,1=${shapes[n]} ${shapes[n + 1] ?? "-"}`);
    if (unit.kind === "word") {
      for (const length of [2, 3, 4, 5]) {
        own(`^${unit.text.slice(0, length)}`);
        own(`$${unit.text.slice(-length)}`);
      }
      own(`-1$${word(-1).slice(-3)}`);
      own(`-1^${word(-1).slice(0, 4)}`);
      own(`1^${word(1).slice(0, 4)}`);
      own(`1$${word(1).slice(-3)}`);
    } else if (unit.kind === "han") {
      own(`c-2,-1=${word(-2)}${word(-1)}`);
      own(`c1,2=${word(1)}${word(2)}`);
      own(`c-1,0,1=${word(-1)}${word(0)}${word(1)}`);
    }
    if (segments) {
      const [segment, place] = segments[n]!;
      own(`seg=${segment}`);
      own(`segplace=${place}`);
      own(`seg-1=${segments[n - 1]?.[0]} ${place}`);
    }
    for (const sign of sentences[unit.sentence] ?? []) shared(`sentence ${sign}`);
    if (units[n - 1]?.sentence !== unit.sentence) shared("first");
    return Int32Array.from(found);
  });
}

function ideasByUnit({ units, ideas }: Analysis): string[][] {
  const byUnit: string[][] = units.map(() => []);
  for (const { concept, from, to } of ideas)
    for (let n = from; n < to; n++) byUnit[n]!.push(n === from ? concept : `${concept}>`);
  return byUnit;
}

/** What a whole sentence holds: a question, or words of danger. */
function sentenceSigns({ units, ideas }: Analysis): Set<string>[] {
  const signs: Set<string>[] = [];
  const add = (sentence: number, sign: string) => (signs[sentence] ??= new Set()).add(sign);
  for (const { kind, text, sentence } of units) if (kind === "sign" && /[?？؟]/u.test(text)) add(sentence, "asks");
  for (const { concept, from } of ideas) {
    const { sentence } = units[from]!;
    if (TROUBLE.has(concept)) add(sentence, "trouble");
    if (concept === "question" || concept === "request") add(sentence, concept);
  }
  return signs;
}

function shapeOf({ kind, start, end, text: folded }: Unit, text: string): string {
  if (kind !== "word") return kind === "sign" ? `sign ${folded[0]}` : kind;
  const original = text.slice(start, end);
  if (/^\p{Nd}+$/u.test(original)) return `digits${Math.min(6, original.length)}`;
  if (/\p{Nd}/u.test(original)) return /^\p{Nd}/u.test(original) ? "digits-letters" : "letters-digits";
  if (/^\p{Lu}+$/u.test(original) && original.length > 1) return "CAPS";
  if (/^\p{Lu}/u.test(original)) return "Capital";
  return "small";
}

/** For each unit the word it is in, as the platform's own dictionary cuts Chinese, and its place there. */
function segmentsOf(text: string, units: readonly Unit[]): [string, "whole" | "begin" | "inside"][] {
  const cuts = [...segmenter.segment(text)];
  let at = 0;
  return units.map(({ start, end }) => {
    while (at + 1 < cuts.length && cuts[at + 1]!.index <= start) at++;
    const { segment, index } = cuts[at] ?? { segment: "", index: start };
    if (index === start) return [segment, end - start >= segment.length ? "whole" : "begin"];
    return [segment, "inside"];
  });
}
