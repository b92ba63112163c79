const BEYOND_ASCII = /[\u00c0-\u024f\u1e00-\u1eff]/;
const MARKS = /[\u0300-\u036f]/g;
const SPECIAL: Record<string, string> = { ł: "l", ø: "o", đ: "d", ı: "i", ß: "ss", æ: "ae", œ: "oe" };
const SPECIAL_LETTER = /[łøđıßæœ]/g;

/** A folded word without the diacritics of Latin letters, which people leave out on a phone. */
export function bareWord(word: string): string {
  if (!BEYOND_ASCII.test(word)) return word;
  return word
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(SPECIAL_LETTER, (letter) => SPECIAL[letter]!);
}
