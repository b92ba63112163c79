import { ARABIC, DIGIT, HEBREW, kindOf, sameWord } from "./characters.ts";
import type { Stem, Tail } from "./endings/stem.ts";
import { type Folded, foldedText } from "./fold.ts";
import { type Pattern, SPACES } from "./pattern.ts";
import { LOOKS, looksLike, type Spoken, spokenIn } from "./spoken.ts";

/** A text while it is searched; what is asked of the whole of it is asked once, and only when an ending depends on it. */
export type Searched = Folded & {
  claimed: string | undefined;
  spoken?: Record<Spoken | "other", number>;
  /** It has letters with an acute accent. */
  accented?: boolean;
  /** It has small letters. */
  small?: boolean;
};

const LONGEST_TAIL = 24;
const POINT = ".".charCodeAt(0);
const COMMA = ",".charCodeAt(0);

/** The end of the word that goes on at a place; undefined when it goes on for longer than any ending. */
export function wordEnd({ units, seams }: Searched, at: number): number | undefined {
  for (let end = at; end <= at + LONGEST_TAIL; end++) {
    if (end >= units.length || (end > at && seams?.has(end)) || !sameWord(units[end - 1]!, units[end]!)) return end;
  }
  return undefined;
}

export function tailOf({ original, units, starts, ends }: Searched, at: number, end: number): Tail {
  if (end === at) return { folded: "", written: "", last: false };
  const folded = String.fromCharCode(...units.subarray(at, end));
  return {
    folded,
    written: original
      .slice(starts[at], ends[end - 1])
      .normalize("NFC")
      .toLowerCase(),
    last: false,
  };
}

/** The end of a name that is spelled out up to here, with its ending; undefined when another word goes on here. */
export function withEnding(pattern: Pattern, text: Searched, start: number, at: number): number | undefined {
  const { units, seams } = text;
  const ended = at >= units.length || seams?.has(at) || !sameWord(units[at - 1]!, units[at]!);
  if (ended) return pattern.bare && !goesOn(units, at) ? at : undefined;
  if (pattern.open) return wordEnd(text, at) ?? at;
  if (pattern.exact || pattern.tails.length === 0) return undefined;
  const end = wordEnd(text, at);
  if (end === undefined) return undefined;
  if (pattern.bare && pattern.joins && isNumber(units, at, end)) return end; // iPhone15
  const tail = { ...tailOf(text, at, end), last: start > 0 && endsSentence(text, end) };
  const word = String.fromCharCode(...units.subarray(start, end));
  const alone = start === 0 && end === units.length;
  if (!pattern.tails.some((stem) => fits(stem, tail, pattern, text, { at, alone, word }))) return undefined;
  return isOtherWord(pattern, text, start, at, end) ? undefined : end;
}

/** 3 goes on in 3.5. */
function goesOn(units: Uint16Array, at: number): boolean {
  const digit = (place: number) => kindOf(units[place] ?? 0) === DIGIT;
  return digit(at - 1) && (units[at] === POINT || units[at] === COMMA) && digit(at + 1);
}

function isNumber(units: Uint16Array, at: number, end: number): boolean {
  return (
    end - at <= 4 && kindOf(units[at - 1]!) !== DIGIT && units.subarray(at, end).every((unit) => kindOf(unit) === DIGIT)
  );
}

/** A name of several words and so many letters is known whatever its ending. */
const TELLING = 9;
/** So many letters, and one less for each step of sureness, must a name have to be known by an ending where no language is. */
const LONG_ENOUGH = 7;

/** Where an ending starts, whether its word is the whole text, and the word. */
type Place = { at: number; alone: boolean; word: string };

/** Whether an ending is one here: in a text of its language any, in one of no known language only those that are surely endings. */
function fits(
  { language, test }: Stem,
  tail: Tail,
  pattern: Pattern,
  text: Searched,
  { at, alone, word }: Place,
): boolean {
  const sureness = test(tail);
  if (sureness === 0) return false;
  if (language !== "hu" && language !== "lt") return true;
  if (language === "hu" && sureness === 1 && isShort(text, at)) return false;
  const { own, best } = scoresWithout(word, language, text);
  if (own > 0 && own === best && (own >= 1 || pattern.letters >= SHORT || sureness === 3)) return true;
  if (pattern.letters >= TELLING && pattern.gaps.includes(SPACES)) return true;
  // Short Hungarian endings are those of other languages as well, and a word alone tells nothing of its language.
  if (sureness < 1 + (language === "hu" ? 1 : 0) + (alone ? 1 : 0)) return false;
  return (best === 0 || (best < 1 && sureness === 3)) && pattern.letters >= LONG_ENOUGH - sureness;
}

/** How much the rest of the text is in a language, and in the one that it is most in: a name's own look tells nothing. */
function scoresWithout(word: string, language: Spoken, text: Searched): { own: number; best: number } {
  const scores = { ...(text.spoken ??= spokenIn(text, text.claimed)) };
  for (const like of looksLike(word)) scores[like] -= LOOKS;
  return { own: scores[language], best: Math.max(scores.en, scores.hu, scores.lt, scores.other) };
}

/** Before an ending a and e are long: almat is no form of alma where a text has its accents. */
function isShort(text: Searched, at: number): boolean {
  if (!/[ae]/iu.test(text.original[text.starts[at - 1]!]!)) return false;
  return (text.accented ??= /[áéíóőúű]/iu.test(text.original));
}

function endsSentence({ units }: Searched, end: number): boolean {
  const next = units[end];
  if (next === undefined) return true;
  const after = next === 0x20 ? units[end + 1] : next;
  return after === undefined || [..."!.؟?،,;؛:)"].some((sign) => sign.charCodeAt(0) === after) || after >= 0xd800;
}

const SHORT = 4;

/** A word that has an accent on a vowel where the name has none, or goes on in capitals where the text has others (BMWE), is another. */
function isOtherWord(pattern: Pattern, text: Searched, start: number, at: number, end: number): boolean {
  const { original, units, starts, ends } = text;
  if (kindOf(units[at]!) === ARABIC || kindOf(units[at]!) === HEBREW) return false;
  if (pattern.letters <= SHORT && isUpper(original.slice(starts[at], ends[end - 1]))) {
    text.small ??= /\p{Ll}/u.test(original);
    if (text.small) return true;
  }
  let unit = start;
  for (const [n, written] of pattern.written.entries()) {
    while (unit < at && units[unit] !== pattern.units[n]) unit++;
    const character = original.slice(starts[unit], ends[unit]).normalize("NFC").toLowerCase();
    unit++;
    if (written === undefined || character === written || character <= "\u007f" || character.length > 2) continue;
    const lengthened = unit === at && /[áéóőúű]/u.test(character);
    if (!lengthened && /[aeiouy]/u.test(foldedText(character)) && foldedText(character) === foldedText(written))
      return true;
  }
  return false;
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
