/** What a character is to matching: `SIGN` and `SPACE` end words, `UNSPACED` characters are words of their own, the others make words. */
export const SIGN = 0;
export const SPACE = 1;
export const UNSPACED = 2;
export const DIGIT = 3;
export const LATIN = 4;
export const HEBREW = 5;
export const ARABIC = 6;

/** Scripts of their own: particles and endings are written right after a foreign name, so a word may end where the script changes. */
const scripts: [RegExp, number][] = [
  [/\p{Script=Hebrew}/u, HEBREW],
  [/\p{Script=Arabic}/u, ARABIC],
  [/\p{Script=Cyrillic}/u, 7],
  [/\p{Script=Greek}/u, 8],
  [/\p{Script=Hangul}/u, 9],
  [/\p{Script=Devanagari}/u, 10],
];
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function kindNow(code: number): number {
  // The leading halves of the planes that hold nothing but Han characters; other pairs are emoji and the like.
  if (code >= 0xd840 && code <= 0xd8ff) return UNSPACED;
  const character = String.fromCharCode(code);
  if (/\s/u.test(character)) return SPACE;
  if (/\p{N}/u.test(character)) return DIGIT;
  if (unspaced.test(character)) return UNSPACED;
  if (!/\p{L}/u.test(character)) return SIGN;
  return scripts.find(([script]) => script.test(character))?.[1] ?? LATIN;
}

const pages: (Uint8Array | undefined)[] = Array.from({ length: 256 });

/** The kind of a UTF-16 unit; letters of scripts without an own kind count as `LATIN`. */
export function kindOf(code: number): number {
  const page = (pages[code >> 8] ??= Uint8Array.from({ length: 256 }, (_, low) => kindNow((code & 0xff00) | low)));
  return page[code & 0xff]!;
}

/** Two characters side by side belong to one word. */
export function sameWord(a: number, b: number): boolean {
  const one = kindOf(a);
  const other = kindOf(b);
  return one >= DIGIT && other >= DIGIT && (one === other || one === DIGIT || other === DIGIT);
}
