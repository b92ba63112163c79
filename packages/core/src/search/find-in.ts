import type { Span } from "./finder.ts";
import type { Entry } from "./kept.ts";
import type { Matcher } from "./matching.ts";
import type { Searchable } from "./searchable.ts";
import { seamsWithin, type Segment } from "./segment.ts";

/** The entries of a segment that have what is asked for, of those that `wanted` lets through. */
export function findIn(segment: Segment, matcher: Matcher, wanted: (entry: Entry) => boolean): Entry[] {
  const { texts, entries, begins } = segment;
  const [first, ...others] = matcher.all;
  const found: Entry[] = [];
  const languageAt = (at: number) => entries[placeOf(begins, at)]!.language;
  for (let at = 0; ;) {
    const span: Span | undefined = first!.next(texts, at, languageAt);
    if (!span) return found;
    const n = placeOf(begins, span.start);
    const entry = entries[n]!;
    at = begins[n + 1]!;
    if (!wanted(entry)) continue;
    const text = others.length + matcher.none.length > 0 ? textOf(segment, n) : texts;
    const own = () => entry.language;
    if (others.some((finder) => !finder.next(text, 0, own)) || matcher.none.some((finder) => finder.next(text, 0, own)))
      continue;
    found.push(entry);
  }
}

function textOf({ texts, begins }: Segment, n: number): Searchable {
  const [start, end] = [begins[n]!, begins[n + 1]! - 1];
  return {
    text: texts.text.slice(start, end),
    seams: new Set(seamsWithin(texts, start, end).map((at) => at - start)),
  };
}

/** Which text stands at a place. */
function placeOf(begins: Uint32Array, at: number): number {
  let [low, high] = [0, begins.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (begins[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
