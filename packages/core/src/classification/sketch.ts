import { hashOf } from "../ids.ts";

const SHINGLE = 4;
const BANDS = 6;
const ROWS = 2;
const ALIKE = 0.75;
const NEGATORS = new Set(
  "not no never don't doesn't didn't isn't wasn't לא אין בלי نه نیست نبود بدون nem nincs sem ne nėra be 不 没 沒 無 无 未".split(
    " ",
  ),
);

/** A text without what a copy of it may change: case, addresses, handles, digits, signs and emoji. */
export function bareText(text: string): string {
  return text
    .slice(0, 4000)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/https?:\/\/\S+|\S{0,64}@\S+|#\S+/gu, " ")
    .replace(/[^\p{L}\p{M}' ]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Ids under which a text and its near copies are found: the first is the text's own, the others are shared by what is alike. */
export function sketchOf(bare: string): string[] {
  const lows = Array.from({ length: BANDS * ROWS }, () => 0xffffffff);
  for (const shingle of shinglesOf(bare)) {
    const hash = hashed(shingle);
    for (let n = 0; n < lows.length; n++) {
      const mixed = Math.imul(hash ^ (n * 0x9e3779b1), 0x85ebca6b + n * 2) >>> 0;
      const spread = (mixed ^ (mixed >>> 15)) >>> 0;
      if (spread < lows[n]!) lows[n] = spread;
    }
  }
  const bands = Array.from({ length: BANDS }, (_, n) => `${n}.${lows.slice(n * ROWS, n * ROWS + ROWS).join(".")}`);
  return [`=${hashOf(bare)}`, ...bands];
}

/** Whether two bare texts say the same in nearly the same words; a "not" more or less makes them different. */
export function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (negations(a) !== negations(b)) return false;
  const one = shinglesOf(a);
  const other = shinglesOf(b);
  let both = 0;
  for (const shingle of one) if (other.has(shingle)) both++;
  return both / (one.size + other.size - both) >= ALIKE;
}

function shinglesOf(bare: string): Set<string> {
  const shingles = new Set<string>();
  const run = bare.replaceAll(" ", "");
  for (let at = 0; at === 0 || at + SHINGLE <= run.length; at++) shingles.add(run.slice(at, at + SHINGLE));
  return shingles;
}

function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let n = 0; n < text.length; n++) hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193);
  return hash;
}

function negations(bare: string): number {
  const words = bare.split(" ").filter((word) => NEGATORS.has(word) || word.endsWith("n't")).length;
  return words + (bare.match(/[不没沒無无未]/gu)?.length ?? 0);
}
