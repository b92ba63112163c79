import { isHebrewPrefix, LONGEST_PREFIX } from "../../terms/endings/hebrew.ts";

/** What a word may be cut to, and which ending was cut. */
type Form = { stem: string; ending: string };

const plain: Record<string, string> = { ך: "כ", ם: "מ", ן: "נ", ף: "פ", ץ: "צ" };
const endings = [
  "ותיו",
  "ותיה",
  "ותינו",
  "ינו",
  "ים",
  "יים",
  "ות",
  "ויות",
  "ית",
  "יה",
  "יו",
  "נו",
  "כמ",
  "המ",
  "ה",
  "ת",
  "י",
  "ו",
  "כ",
].map((ending) => ending.replaceAll("ם", "מ"));
const PLURAL = "ימ";
const SHORTEST = 3;

/** With no letter in its final shape. */
export const withoutFinals = (word: string): string => word.replace(/[ךםןףץ]/gu, (letter) => plain[letter]!);

/** The forms that a Hebrew word (folded) may be of, with up to so many one-letter words taken from its start. */
export function hebrewForms(word: string, prefixes: number): Form[] {
  const forms: Form[] = [];
  for (let cut = 0; cut <= Math.min(prefixes, LONGEST_PREFIX, word.length - 2); cut++) {
    const rest = word.slice(cut);
    if (cut > 0 && !isHebrewPrefix(word.slice(0, cut), rest)) continue;
    const bare = withoutFinals(rest);
    forms.push({ stem: bare, ending: "" });
    for (const ending of endings) {
      if (bare.endsWith(ending) && bare.length - ending.length >= SHORTEST)
        forms.push({ stem: bare.slice(0, -ending.length), ending });
    }
  }
  return forms;
}

/** A short stem is the same word only with endings on both sides, on neither, or in the plural: שיר is no שירות. */
export function isSameHebrew(one: readonly Form[], other: readonly Form[]): boolean {
  return one.some((a) =>
    other.some(
      (b) =>
        a.stem === b.stem &&
        (a.stem.length > SHORTEST ||
          (a.ending === "") === (b.ending === "") ||
          a.ending === PLURAL ||
          b.ending === PLURAL),
    ),
  );
}
