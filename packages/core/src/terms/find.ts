import { HEBREW, kindOf, LATIN, sameWord, SIGN, SPACE, DIGIT } from "./characters.ts";
import { isHebrewPrefix, LONGEST_PREFIX, PREFIX_LETTERS } from "./endings/hebrew.ts";
import { type Searched, tailOf, withEnding, wordEnd } from "./with-ending.ts";
import { APART, AROUND, EXACT, JOINING, LOOSE, MIXED, NOTHING, type Pattern, SOFT } from "./pattern.ts";

/** Part of a folded text, in its units. */
export type Found = { start: number; end: number };

const joining = new Set([..."-'._/·\""].map((sign) => sign.charCodeAt(0)));
const prefixLetters = new Set([...PREFIX_LETTERS].map((letter) => letter.charCodeAt(0)));
const [APOSTROPHE, HYPHEN, QUOTE, S, HE] = [..."'-\"sה"].map((sign) => sign.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
];

/** Whether a word starts at a place. */
export function startsWord({ units, seams }: Searched, at: number): boolean {
  return at === 0 || !sameWord(units[at - 1]!, units[at]!) || seams?.has(at) === true;
}

/** Whether a name whose first word is this may start at a place: where a word does, also after the one-letter words of Hebrew. */
export function startsAt(text: Searched, at: number, word: string): boolean {
  const { units } = text;
  if (startsWord(text, at)) return true;
  if (kindOf(units[at]!) !== HEBREW) return false;
  let start = at;
  do {
    if (!prefixLetters.has(units[--start]!) || at - start > LONGEST_PREFIX) return false;
  } while (!startsWord(text, start));
  return isHebrewPrefix(String.fromCharCode(...units.subarray(start, at)), word);
}

/** Where the pattern ends that starts at a place; undefined when it is not there. */
export function endOf(pattern: Pattern, text: Searched, start: number): number | undefined {
  const { units } = text;
  let at = start;
  for (let n = 0; n < pattern.units.length; n++) {
    const wanted = pattern.units[n]!;
    if (n > 0) {
      const inner = pattern.inner.get(n);
      if (inner) {
        const end = wordEnd(text, at);
        if (end === undefined || inner.test(tailOf(text, at, end)) === 0) return undefined;
        at = end;
      }
      const next = overGap(pattern, text, n, at, start);
      if (next === undefined) return undefined;
      at = next;
      if (units[at] !== wanted && mayBeSkipped(pattern, units[at], n)) at += 1;
      // בית קפה, בית הקפה: the article stands before the last word of a name.
      if (units[at] !== wanted && pattern.gaps[n] !== NOTHING && units[at] === HE && !pattern.exact) at += 1;
    }
    if (units[at] !== wanted) return undefined;
    at += 1;
  }
  return withEnding(pattern, text, start, at);
}

/** A hyphen or an apostrophe anywhere in a long name (Fed-Ex), and an apostrophe before the s at the end of any (Lay's for Lays). */
function mayBeSkipped({ loose, exact, units }: Pattern, unit: number | undefined, n: number): boolean {
  if (unit === APOSTROPHE && n > 2 && n === units.length - 1 && units[n] === S && !exact) return true;
  return loose && (unit === HYPHEN || unit === APOSTROPHE);
}

/** The place behind what stands between two characters of a name; undefined when that may not stand there. */
function overGap(pattern: Pattern, text: Searched, n: number, at: number, start: number): number | undefined {
  const { units, seams } = text;
  const gap = pattern.gaps[n]!;
  if (gap === NOTHING) return at;
  let next = at;
  if (gap === EXACT) return kindOf(units[at] ?? 0) === SPACE ? at + 1 : undefined;
  if (gap === AROUND) return kindOf(units[at] ?? 0) === SPACE ? at + 1 : at;
  if (units[next] === pattern.units[n] && !joining.has(units[next]!)) next = at;
  else if (gap === SOFT && units[next] === HYPHEN) next += 1;
  else if (gap === SOFT) next += kindOf(units[next] ?? 0) === SPACE && partsAreLong(pattern, n) ? 1 : 0;
  else if (gap === MIXED || gap === JOINING || gap === LOOSE)
    next = overSigns(pattern.units[n]!, units, at, gap === MIXED);
  else if (joining.has(units[next]!)) next += 1;
  else if (kindOf(units[next] ?? 0) === SPACE) next += units[next + 1] === QUOTE ? 2 : 1;
  if (units[next - 1] === QUOTE && kindOf(units[next] ?? 0) === SPACE) next += 1;
  if (next > at || gap === SOFT || gap === LOOSE || seams?.has(at)) return next;
  if (gap === APART) return undefined;
  if (pattern.joins || (gap === JOINING && pattern.letters >= HYPHENED)) return next;
  return joinedOnPurpose(pattern, text, n, at, start) ? next : undefined;
}

/** So long is wifi: what has a hyphen is often written without. */
const HYPHENED = 4;

const MOST_SIGNS = 4;

/** Signs of any kind, a hyphen also between spaces; or a space. A point that ends a sentence is followed by a space: `mixed` where that may be. */
function overSigns(wanted: number, units: Uint16Array, at: number, mixed: boolean): number {
  const space = (place: number) => kindOf(units[place] ?? 0) === SPACE;
  if (space(at) && !mixed) return units[at + 1] === HYPHEN && space(at + 2) ? at + 3 : at + 1;
  let next = at;
  const last = Math.min(units.length, at + MOST_SIGNS);
  while (next < last && units[next] !== wanted && (kindOf(units[next]!) === SIGN || (mixed && space(next)))) next++;
  return next;
}

function partsAreLong({ units, gaps }: Pattern, n: number): boolean {
  const digits = kindOf(units[n]!) === DIGIT || kindOf(units[n - 1]!) === DIGIT;
  let end = n + 1;
  while (end < units.length && gaps[end] === NOTHING) end++;
  return digits ? units.length >= 4 : n >= 3 && end - n >= 3;
}

/** Short names are taken as one word only where that is seen: in a tag, at a capital, between letters and digits, and with no case at all. */
function joinedOnPurpose(
  pattern: Pattern,
  { original, units, starts }: Searched,
  n: number,
  at: number,
  start: number,
): boolean {
  const before = units[start - 1];
  if (before === 0x23 || before === 0x40) return true;
  if ((kindOf(pattern.units[n]!) === DIGIT) !== (kindOf(pattern.units[n - 1]!) === DIGIT)) return true;
  return kindOf(units[at] ?? 0) === LATIN && /\p{Lu}/u.test(original[starts[at]!]!);
}
