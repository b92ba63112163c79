import { DIGIT, kindOf, sameWord, SIGN, SPACE, UNSPACED } from "./characters.ts";
import { lithuanianStems } from "./endings/lithuanian.ts";
import type { Stem } from "./endings/stem.ts";
import { stemsOf } from "./endings/stems-of.ts";
import { fold } from "./fold.ts";
import type { Term } from "./query.ts";

/** What may stand in a text between two characters of a name. */
export const NOTHING = 0;
export const SPACES = 1; // a space in the name: spaces, one joining sign, or nothing
export const JOINING = 2; // a joining sign in the name: the same, and a hyphen between spaces
export const SOFT = 3; // a change to capitals or digits inside: nothing, a hyphen, or a space where both parts are long
export const APART = 4; // around "and" in place of &: spaces or a joining sign
export const AROUND = 5; // around &: spaces or nothing
export const EXACT = 6; // spaces, no less
export const LOOSE = 8; // an apostrophe, or a change of script, in the name: one sign, a space, or nothing however short the name
export const MIXED = 7; // a sign and a space in the name: either, both or nothing

/** One way to write a term, ready to be compared: its characters, what may stand before each, and the endings it may have. */
export type Pattern = {
  /** Place of its term in the list of all terms. */
  term: number;
  units: number[];
  gaps: number[];
  /** The characters as written, to tell zara from zár. */
  written: (string | undefined)[];
  /** Endings of the word before this character, where names inflect in each of their words. */
  inner: Map<number, Stem>;
  /** Endings of the last word. Any ending at all with `open`. */
  tails: Stem[];
  open: boolean;
  /** Only after # or @. */
  tagged: boolean;
  exact: boolean;
  /** Its letters are long enough to be taken for the name without a space between them. */
  joins: boolean;
  /** So long that a hyphen or an apostrophe may stand anywhere in it. */
  loose: boolean;
  letters: number;
  /** The name itself, not only a stem that needs an ending. */
  bare: boolean;
};

type Piece = { text: string; written: string[]; gap: number; sign: boolean };
type Form = { text: string; stems: Stem[] };

const MOST = 32;
const JOINED = 5;
const KEPT_SIGNS = /[&+#@$%€£=^°]/u;
const ANDS = ["and", "es", "ir"];

export function patternsOf(term: Term, number: number): Pattern[] {
  const pieces = piecesOf(term);
  if (term.match === "exact" || term.match === "case") return exactPatterns(term, number);
  const patterns = variantsOf(pieces).flatMap((variant) => formsOf(variant, term.match === "start", number));
  const bare = pieces.filter(({ sign }) => !sign);
  const signed = bare.length < pieces.length && bare.length > 1;
  return signed ? [...patterns, ...tagOf(bare, number)] : patterns;
}

/** The words and signs of a name. */
function piecesOf({ text }: Term): Piece[] {
  const { original, units, starts, ends, seams } = fold(text.trim());
  const pieces: Piece[] = [];
  let gap = NOTHING;
  let upper = false;
  for (const [n, unit] of units.entries()) {
    const character = String.fromCharCode(unit);
    const written = original.slice(starts[n], ends[n]).normalize("NFC");
    const kind = kindOf(unit);
    const last = pieces.at(-1);
    if (seams?.has(n)) gap = Math.max(gap, SPACES);
    const capital = /\p{Lu}/u.test(written);
    if (kind === SPACE) gap = gap === JOINING || gap === LOOSE ? MIXED : Math.max(gap, SPACES);
    else if (
      kind === SIGN &&
      !KEPT_SIGNS.test(character) &&
      !(unit >= 0x2000) &&
      !(pieces.length === 0 && character === ".")
    ) {
      gap = gap === SPACES || gap === MIXED ? MIXED : /['"]/u.test(character) && gap === NOTHING ? LOOSE : JOINING;
    } else if (kind === SIGN) {
      pieces.push({
        text: character,
        written: [character],
        gap: character === "&" && pieces.length > 0 && gap <= SPACES ? AROUND : gap,
        sign: true,
      });
      gap = character === "&" ? AROUND : NOTHING;
    } else {
      const before = last && !last.sign && gap === NOTHING ? last.text.charCodeAt(last.text.length - 1) : undefined;
      const change =
        before !== undefined && kindOf(before) !== kind && (kindOf(before) === UNSPACED || kind === UNSPACED);
      const soft =
        before !== undefined &&
        kind !== UNSPACED &&
        sameWord(before, unit) &&
        ((kind === DIGIT) !== (kindOf(before) === DIGIT) || (capital && !upper && kindOf(before) !== DIGIT));
      if (before !== undefined && !soft && sameWord(before, unit)) {
        last!.text += character;
        last!.written.push(written.toLowerCase());
      } else {
        pieces.push({
          text: character,
          written: [written.toLowerCase()],
          gap: pieces.length === 0 ? NOTHING : soft ? SOFT : change ? LOOSE : gap,
          sign: false,
        });
      }
      gap = NOTHING;
    }
    upper = capital;
  }
  return pieces;
}

/** With & for "and" in a name, and the other way round; with plus for +. */
function variantsOf(pieces: Piece[]): Piece[][] {
  const word = (text: string, gap: number): Piece => ({ text, written: [...text], gap, sign: false });
  const joins = ({ text, gap }: Piece, n: number) =>
    n > 0 &&
    n < pieces.length - 1 &&
    (text === "&" ? gap === AROUND && pieces[n + 1]!.gap === AROUND : ANDS.includes(text));
  const at = pieces.findIndex(joins);
  if (at > 0) {
    const after = pieces[at + 1]!;
    const whole = (sign: Piece, gap: number) => [
      ...pieces.slice(0, at),
      sign,
      { ...after, gap },
      ...pieces.slice(at + 2),
    ];
    return [whole({ ...word("&", AROUND), sign: true }, AROUND), ...ANDS.map((and) => whole(word(and, APART), APART))];
  }
  const last = pieces.at(-1);
  if (last?.text === "+" && pieces.length > 1 && pieces.at(-2)!.text !== "+")
    return [pieces, [...pieces.slice(0, -1), word("plus", APART)]];
  return [pieces];
}

/** A name in its forms: each word by its stems. */
function formsOf(pieces: Piece[], open: boolean, number: number): Pattern[] {
  const several = pieces.filter(({ sign }) => !sign).length > 1;
  let forms: Form[][] = [[]];
  for (const [n, piece] of pieces.entries()) {
    const own = open ? [{ text: piece.text, stems: [] }] : wordForms(pieces, n, several);
    forms = forms.flatMap((before) => own.map((form) => [...before, form])).slice(0, MOST);
  }
  return forms.map((form) => patternOf(pieces, form, { number, open }));
}

function wordForms(pieces: Piece[], n: number, several: boolean): Form[] {
  const piece = pieces[n]!;
  const last = n === pieces.length - 1;
  if (piece.sign) return [{ text: piece.text, stems: [] }];
  const next = pieces[n + 1];
  const inflects = last || (several && next!.gap === SPACES && !next!.sign && /[sae]$/u.test(piece.text));
  // The parts of iPhone, YouTube or McDonald's are one word to its endings.
  let whole = piece.text;
  let written = piece.written.join("");
  for (let m = n; isPart(pieces, m); m--) {
    whole = pieces[m - 1]!.text + whole;
    written = pieces[m - 1]!.written.join("") + written;
  }
  const ahead = whole.length - piece.text.length;
  const stems =
    !inflects || whole.length < 2
      ? []
      : last
        ? stemsOf(whole, written, several && pieces[n]!.gap !== SOFT)
        : lithuanianStems(piece.text);
  const forms = new Map<string, Stem[]>([[piece.text, []]]);
  for (const stem of stems) {
    const text = stem.stem.slice(ahead);
    // A word before the last is inflected only where its own ending changes: Jonas, Jono.
    if (text.length > 0 && (last || text !== piece.text)) forms.set(text, [...(forms.get(text) ?? []), stem]);
  }
  return [...forms].map(([text, own]) => ({ text, stems: own }));
}

function isPart(pieces: Piece[], n: number): boolean {
  const { gap, text } = pieces[n]!;
  return n > 0 && !pieces[n - 1]!.sign && (gap === SOFT || ((gap === JOINING || gap === LOOSE) && text.length < 3));
}

function patternOf(pieces: Piece[], forms: Form[], { number, open }: { number: number; open: boolean }): Pattern {
  const pattern = emptyPattern(number);
  pattern.open = open;
  for (const [n, { text }] of forms.entries()) {
    const { gap, written } = pieces[n]!;
    const start = pattern.units.length;
    const before = forms[n - 1]?.stems[0];
    if (before) pattern.inner.set(start, before);
    for (let m = 0; m < text.length; m++) {
      pattern.units.push(text.charCodeAt(m));
      pattern.gaps.push(m === 0 ? gap : NOTHING);
      pattern.written.push(pieces[n]!.text[m] === text[m] ? written[m] : undefined);
    }
  }
  pattern.tails = forms.at(-1)?.stems ?? [];
  // A stem that is not the word itself is only found with an ending.
  pattern.letters = pieces.reduce((sum, { text, sign }) => sum + (sign ? 0 : text.length), 0);
  pattern.joins = pattern.letters >= JOINED;
  pattern.loose = pattern.joins;
  pattern.bare = forms.at(-1)?.text === pieces.at(-1)?.text;
  return pattern;
}

function emptyPattern(term: number): Pattern {
  return {
    term,
    units: [],
    gaps: [],
    written: [],
    inner: new Map(),
    tails: [],
    open: false,
    tagged: false,
    exact: false,
    joins: false,
    loose: false,
    letters: 0,
    bare: true,
  };
}

/** A tag writes a name without its signs: #hm, #ATT. */
function tagOf(bare: Piece[], number: number): Pattern[] {
  const pieces = bare.map((piece) => ({ ...piece, gap: NOTHING }));
  const forms = pieces.map(({ text }) => ({ text, stems: [] }));
  return [{ ...patternOf(pieces, forms, { number, open: false }), tagged: true, loose: false }];
}

/** As written but for what folding takes away; a tag writes a phrase as one word. */
function exactPatterns({ text }: Term, number: number): Pattern[] {
  const pattern = { ...emptyPattern(number), exact: true };
  let gap = NOTHING;
  for (const unit of fold(text.trim()).units) {
    if (unit === 0x20) gap = EXACT;
    else {
      pattern.units.push(unit);
      pattern.gaps.push(gap);
      gap = NOTHING;
    }
  }
  pattern.letters = pattern.units.length;
  if (!pattern.gaps.includes(EXACT)) return [pattern];
  return [pattern, { ...pattern, gaps: pattern.gaps.map(() => NOTHING), tagged: true }];
}
