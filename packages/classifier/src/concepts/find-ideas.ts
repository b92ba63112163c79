import type { Unit } from "../reading/analyse.ts";
import { bareWord } from "../text/bare-word.ts";
import { fold, simplified } from "../text/fold.ts";
import { tokensOf } from "../text/tokens.ts";
import { concepts, type Concept } from "./concept.ts";
import { conceptsOf } from "./index-by-language.ts";

/** Words of a text that stand for a concept: units `from` to `to`, end exclusive. */
export type Idea = { concept: Concept; from: number; to: number; negated: boolean };

/** A piece of an entry: a word, or the beginning of one; up to `gap` units may stand before it. */
type Piece = { text: string; stem: boolean; gap: number };
type Entry = { concept: Concept; pieces: Piece[] };
type Index = { words: Map<string, Entry[]>; stems: Map<string, Entry[]>; strips: boolean };

const GAP = 3;
const HAN_GAP = 8;
const KEY = 3;
const HEBREW_PREFIXES = /^[והבלמשכ]{1,3}/;
const LEAST_HEBREW = 2;

/** Nearly all entries: words of letters, with or without a star. */
const PLAIN = /^(?:(?!\p{Script=Han})\p{L}+\*? ?)+$/u;

const indexes = new Map<string, Index>();

/** The ideas in units of a language, in their order; of one concept at one place the longest. */
export function findIdeas(units: readonly Unit[], language: string): Idea[] {
  const index = indexOf(language);
  const ideas: Idea[] = [];
  for (const [from, unit] of units.entries()) {
    if (unit.kind !== "word" && unit.kind !== "han") continue;
    const longest = new Map<Concept, number>();
    for (const form of formsOf(unit.text, index.strips))
      for (const entry of candidates(index, form)) {
        const to = endOf(entry, units, from, form, index.strips);
        if (to > (longest.get(entry.concept) ?? from)) longest.set(entry.concept, to);
      }
    for (const [concept, to] of longest) ideas.push({ concept, from, to, negated: unit.negated });
  }
  return ideas;
}

function indexOf(language: string): Index {
  const known = indexes.get(language);
  if (known) return known;
  const index: Index = { words: new Map(), stems: new Map(), strips: language === "he" };
  const words = conceptsOf(language);
  for (const concept of concepts)
    for (const text of words[concept].split(";")) {
      const pieces = piecesOf(text.trim());
      const first = pieces[0];
      if (!first) continue;
      const entry = { concept, pieces };
      if (first.stem) push(index.stems, first.text.slice(0, KEY), entry);
      else push(index.words, first.text, entry);
    }
  indexes.set(language, index);
  return index;
}

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  if (PLAIN.test(text)) {
    for (const word of text.split(" ")) {
      const stem = word.endsWith("*");
      if (word.length > Number(stem))
        pieces.push({ text: bareWord(fold(stem ? word.slice(0, -1) : word)), stem, gap: 0 });
    }
    return pieces;
  }
  for (const [n, part] of text.split(/\s\+\s/u).entries()) {
    let gap = n > 0 ? GAP : 0;
    for (const token of tokensOf(part)) {
      if (token.kind === "han") {
        for (const character of token.text) {
          pieces.push({
            text: String.fromCharCode(simplified(character.charCodeAt(0))),
            stem: false,
            gap: gap && HAN_GAP,
          });
          gap = 0;
        }
      } else if (token.kind === "word") {
        const stem = part[token.end] === "*";
        pieces.push({ text: bareWord(fold(part.slice(token.start, token.end))), stem, gap });
        gap = 0;
      }
    }
  }
  return pieces;
}

function* candidates({ words, stems }: Index, form: string): Generator<Entry> {
  yield* words.get(form) ?? [];
  for (let length = Math.min(KEY, form.length); length > 0; length--) yield* stems.get(form.slice(0, length)) ?? [];
}

/** Where a match ends, or `from` when there is none. */
function endOf({ pieces }: Entry, units: readonly Unit[], from: number, form: string, strips: boolean): number {
  if (!fits(pieces[0]!, form)) return from;
  let at = from + 1;
  for (let n = 1; n < pieces.length; n++) {
    const piece = pieces[n]!;
    let found = false;
    for (let skipped = 0; skipped <= piece.gap && at + skipped < units.length && !found; skipped++) {
      const unit = units[at + skipped]!;
      if (unit.sentence !== units[from]!.sentence) return from;
      found = formsOf(unit.text, strips).some((each) => fits(piece, each));
      if (found) at += skipped + 1;
    }
    if (!found) return from;
  }
  return at;
}

const fits = ({ text, stem }: Piece, form: string): boolean => (stem ? form.startsWith(text) : form === text);

/** A Hebrew word also without its prefixes; others as they are. */
function formsOf(text: string, strips: boolean): string[] {
  if (!strips) return [text];
  const prefixes = HEBREW_PREFIXES.exec(text)?.[0].length ?? 0;
  const forms = [text];
  for (let cut = 1; cut <= prefixes && text.length - cut >= LEAST_HEBREW; cut++) forms.push(text.slice(cut));
  return forms;
}
