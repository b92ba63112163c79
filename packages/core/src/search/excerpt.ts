import { maskedInPlace } from "../mask.ts";
import type { Span } from "./finder.ts";
import type { Original } from "./searchable.ts";

/** A piece of a text, with where in it stands what was asked for (UTF-16 units); whether the text goes on on either side. */
export type Excerpt = { text: string; marks: Span[]; before: boolean; after: boolean };

const LENGTH = 280;
const AHEAD = 80;

/** The piece of the original around the first mark; addresses and long numbers are masked in it, but for what was asked for. */
export function excerptOf(original: Original, marks: readonly Span[]): Excerpt {
  const places = marks.map(({ start, end }) => ({
    part: original.placeOf(start).part,
    start: original.placeOf(start).start,
    end: original.placeOf(end - 1).end,
  }));
  const { part, start: first } = places[0] ?? { part: 0, start: 0 };
  const inPart = places.filter((place) => place.part === part);
  const text = maskedInPlace(original.parts[part] ?? "", inPart);
  const from = first <= AHEAD ? 0 : wordFrom(text, first - AHEAD, first);
  const to = Math.min(text.length, whole(text, from + LENGTH));
  const inside = inPart.filter(({ start, end }) => start >= from && end <= to);
  return {
    text: text.slice(from, to),
    marks: inside.map(({ start, end }) => ({ start: start - from, end: end - from })),
    before: from > 0,
    after: to < text.length,
  };
}

/** The start of a word from here on, before the mark; else this very place, but never inside a pair. */
function wordFrom(text: string, at: number, before: number): number {
  const space = text.slice(at, before).search(/\s/u);
  return space >= 0 && space < AHEAD / 2 ? at + space + 1 : whole(text, at);
}

const whole = (text: string, at: number) => (/[\udc00-\udfff]/u.test(text.charAt(at)) ? at + 1 : at);
