import { simplified } from "./fold.ts";

/** A text as rules read it, and where each of its units stands in the original (absent: at the same place). */
export type MatchingCopy = { text: string; offsets?: Int32Array };

// eslint-disable-next-line no-misleading-character-class -- marks alone are what is looked for
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/;
const NIQQUD = /(?<=[^\p{M}])(?:\p{Mn}|\u0640)+/gu;
const CLUSTER = /\P{M}[\p{M}\u0640]*|\p{M}/gsu;
const PERSIAN = /[يىئكةۀأإآٱؤ\u200c]/g;
const LETTERS = new Map(
  Object.entries({ ي: "ی", ى: "ی", ئ: "ی", ك: "ک", ة: "ه", ۀ: "ه", أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ؤ: "و" }),
);

/** Lower case, Persian letters for Arabic ones, a space for ZWNJ, Simplified characters; marks that are no letters are gone. */
export function matchingCopy(text: string, language: string): MatchingCopy {
  const lower = text.toLowerCase();
  if (lower.length === text.length && !MARKS.test(text)) return { text: lettersOf(lower, language) };
  const offsets: number[] = [];
  let copy = "";
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const folded = cluster.normalize("NFC").toLowerCase().replace(NIQQUD, "");
    for (let n = 0; n < folded.length; n++) offsets.push(index + Math.min(n, cluster.length - 1));
    copy += folded;
  }
  offsets.push(text.length);
  return { text: lettersOf(copy, language), offsets: Int32Array.from(offsets) };
}

function lettersOf(text: string, language: string): string {
  if (language === "fa") return text.replace(PERSIAN, (letter) => LETTERS.get(letter) ?? " ");
  if (language === "zh") {
    let copy = "";
    for (let n = 0; n < text.length; n++) copy += String.fromCharCode(simplified(text.charCodeAt(n)));
    return copy;
  }
  return text.replaceAll("’", "'");
}

/** The place in the original. */
export function originalAt({ offsets }: MatchingCopy, at: number): number {
  return offsets ? offsets[at]! : at;
}
