import type { Searched } from "./with-ending.ts";

const han = /\p{Script=Han}/u;
const AROUND = 8;
const LONGEST = 3;
const IDIOM = 4;
let segmenter: Intl.Segmenter | undefined;

/**
 * Whether a short Chinese name is only made of the end of one word and the start of the next: 華為 in 中華為了. Chinese has no spaces; the
 * dictionary of ICU says where words end. A longer name is hardly ever made so.
 */
export function cutsAWord({ original, starts, ends }: Searched, start: number, end: number): boolean {
  const [from, to] = [starts[start]!, ends[end - 1]!];
  if (to - from > LONGEST || !han.test(original[from]!) || !han.test(original[to - 1]!)) return false;
  segmenter ??= new Intl.Segmenter("zh", { granularity: "word" });
  const first = Math.max(0, from - AROUND);
  for (const { segment, index } of segmenter.segment(original.slice(first, to + AROUND))) {
    const [wordStart, wordEnd] = [first + index, first + index + segment.length];
    if (wordEnd <= from || wordStart >= to) continue;
    const whole = wordStart <= from && wordEnd >= to;
    if (whole) return segment.length >= IDIOM && to - from === 2;
    if (wordStart < from || wordEnd > to) return true;
  }
  return false;
}
