import { englishStems } from "./english.ts";
import { hebrewStems } from "./hebrew.ts";
import { hungarianStems } from "./hungarian.ts";
import { lithuanianStems } from "./lithuanian.ts";
import { persianStems } from "./persian.ts";
import type { Stem } from "./stem.ts";

/** The stems of a folded word in every language whose script it is in; `written` is the word with its accents;
 * `several`: it is the last of several words. */
export function stemsOf(word: string, written: string, several: boolean): Stem[] {
  if (/^[\p{Script=Latin}\d]*\p{Script=Latin}$/u.test(word)) {
    return [...englishStems(word), ...hungarianStems(word, written, several), ...lithuanianStems(word)];
  }
  if (/\p{Script=Hebrew}$/u.test(word)) return several ? [] : hebrewStems(word);
  if (/\p{Script=Arabic}$/u.test(word)) return persianStems(word);
  return [];
}
