const SIZE = 16;
const MOST_WORDS = 400;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Sixteen letters, of which two texts share about as large a part as of their words (Broder 1997, "minhash"). */
export function sketchOf(text: string): string {
  const least = new Uint32Array(SIZE).fill(0xffffffff);
  for (const word of wordsIn(text)) {
    const hash = fnv(word);
    for (let at = 0; at < SIZE; at++) {
      const value = mixed(hash ^ Math.imul(at + 1, 0x9e3779b1));
      if (value < least[at]!) least[at] = value;
    }
  }
  return Array.from(least, (value) => ALPHABET[value % 64]).join("");
}

/** Whether two sketches are of one text before and after somebody worked on it: most of it is the same. */
export function isAlike(one: string, other: string): boolean {
  let same = 0;
  for (let at = 0; at < SIZE; at++) if (one[at] === other[at]) same += 1;
  return same * 2 >= SIZE;
}

/** Words; of scripts that put no space between them, pairs of characters. */
function wordsIn(text: string): Set<string> {
  const words = new Set<string>();
  const pieces = text
    .normalize("NFKC")
    .toLowerCase()
    .matchAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+|[\p{L}\p{M}\p{N}]+/gu);
  for (const [piece] of pieces) {
    if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(piece))
      for (let at = 0; at < Math.max(1, piece.length - 1); at++) words.add(piece.slice(at, at + 2));
    else words.add(piece);
    if (words.size >= MOST_WORDS) break;
  }
  return words;
}

function fnv(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function mixed(value: number): number {
  let x = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}
