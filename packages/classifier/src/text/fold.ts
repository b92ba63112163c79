import { hanPairs } from "./han-pairs.ts";

const simple = new Map<number, number>();
for (let n = 0; n < hanPairs.length; n += 2) simple.set(hanPairs.charCodeAt(n), hanPairs.charCodeAt(n + 1));

/** The Simplified form of a Chinese character (a UTF-16 unit), or itself. */
export function simplified(code: number): number {
  return simple.get(code) ?? code;
}

const ARABIC_TO_PERSIAN: Record<string, string> = {
  ي: "ی",
  ى: "ی",
  ئ: "ی",
  ك: "ک",
  ة: "ه",
  ۀ: "ه",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ؤ: "و",
};
const NEEDS_FOLDING = /[^a-z]/;
const DROPPED =
  // eslint-disable-next-line no-misleading-character-class -- marks alone are what is dropped
  /[\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200c-\u200f\ufe00-\ufe0f\u05f3\u05f4]/g;
const ARABIC = /[يىئكةۀأإآٱؤ]/g;
const ARABIC_DIGIT = /[٠-٩۰-۹]/g;
const REPEATED = /(.)\1{2,}/gsu;

/** A word as the model knows it: NFC, lower case, no niqqud, harakat or joiners, Persian letters for Arabic ones, three or more of a letter as two. */
export function fold(word: string): string {
  let folded = word.toLowerCase();
  if (NEEDS_FOLDING.test(folded)) {
    folded = folded
      .normalize("NFC")
      .replace(DROPPED, "")
      .replace(ARABIC, (letter) => ARABIC_TO_PERSIAN[letter] ?? letter)
      .replace(ARABIC_DIGIT, (digit) => String(digit.charCodeAt(0) & 15));
  }
  return folded.length > 2 ? folded.replace(REPEATED, "$1$1") : folded;
}
