import { negatorsOf } from "../lexicon/lexicon.ts";
import { findIdeas, type Idea } from "../concepts/find-ideas.ts";
import { bareWord } from "../text/bare-word.ts";
import { simplified } from "../text/fold.ts";
import { tokensOf, type Token } from "../text/tokens.ts";
import { readEnglish } from "./english.ts";

/** The smallest piece that is read: a word, one Chinese character, an emoji, a sign. Offsets are those of the original text. */
export type Unit = {
  kind: Token["kind"];
  start: number;
  end: number;
  /** Folded, without diacritics in Latin script; a Chinese character in its Simplified form. */
  text: string;
  /** Index of the sentence it stands in. */
  sentence: number;
  /** It stands in the scope of a negation. */
  negated: boolean;
  /** English only: part of speech (Universal Dependencies) and the kind of entity it is part of. */
  pos?: string;
  entity?: string;
};

/** A text cut up, with the ideas that its words stand for. */
export type Analysis = { text: string; language: string; units: Unit[]; ideas: Idea[] };

const SENTENCE_END = /[.!?…。！？؟\n]/u;
const CLAUSE_END = /[.!?…。！？؟\n,;:，；：、،؛]/u;
const MOST_UNITS = 1500;
const SCOPE = 4;
const HAN_SCOPE = 3;

type Span = { start: number; end: number };

/** Cuts a text of a language with a model ("zh" for both kinds of Chinese) into units, and marks sentences, negation and ideas. The brand's own names are passed over. */
export function analyse(text: string, language: string, own: readonly Span[] = []): Analysis {
  const units = unitsOf(text, own);
  if (language === "en") readEnglish(text, units);
  else negate(units, language);
  return { text, language, units, ideas: findIdeas(units, language) };
}

function unitsOf(text: string, own: readonly Span[]): Unit[] {
  const units: Unit[] = [];
  let sentence = 0;
  let last = 0;
  for (const { kind, start, end, text: folded } of tokensOf(text, MOST_UNITS)) {
    if (text.slice(last, start).includes("\n")) sentence++;
    last = end;
    if (own.some((span) => start < span.end && end > span.start)) continue;
    const common = { kind, sentence, negated: false };
    if (kind === "han")
      for (let n = 0; n < folded.length; n++) {
        const character = String.fromCharCode(simplified(folded.charCodeAt(n)));
        units.push({ ...common, start: start + n, end: start + n + 1, text: character });
      }
    else units.push({ ...common, start, end, text: kind === "word" ? bareWord(folded) : folded });
    if (kind === "sign" && SENTENCE_END.test(folded)) sentence++;
  }
  return units;
}

/** Marks what a negator reaches: the next few words of its clause, in Persian also the words before it, in Lithuanian the word that carries "ne-". */
function negate(units: Unit[], language: string): void {
  const negators = negatorsOf(language);
  for (const [at, { kind, text }] of units.entries()) {
    if (kind === "han") {
      const pair = text + (units[at + 1]?.text ?? "");
      if (negators.has(text) || negators.has(pair)) reach(units, at, 1, HAN_SCOPE);
      continue;
    }
    if (kind !== "word") continue;
    if (negators.has(text)) {
      reach(units, at, 1, SCOPE);
      if (language === "fa") reach(units, at, -1, 2);
    } else if (language === "lt" && text.length > 4 && text.startsWith("ne")) {
      units[at]!.negated = true;
    }
  }
}

function reach(units: Unit[], from: number, step: 1 | -1, most: number): void {
  for (let n = 1; n <= most; n++) {
    const unit = units[from + n * step];
    if (!unit || (unit.kind === "sign" && CLAUSE_END.test(unit.text))) return;
    unit.negated = true;
  }
}
