import { finderOf, type Finder, type Span } from "./finder.ts";
import type { Question } from "./question.ts";
import type { Searchable } from "./searchable.ts";

/** A question ready for many texts. */
export type Matcher = { all: Finder[]; none: Finder[] };

export function matcherOf({ all, none }: Question): Matcher {
  // The longest is the rarest, as a rule: the others are looked for only where it is.
  const rarestFirst = all.toSorted((a, b) => b.text.length - a.text.length);
  return { all: rarestFirst.map(finderOf), none: none.map(finderOf) };
}

const MOST_MARKS = 50;

/** Where the text has what is asked for, in order and apart; undefined when it is not what is asked for. */
export function marksIn(matcher: Matcher, text: Searchable, language: string): Span[] | undefined {
  const languageAt = () => language;
  if (matcher.none.some((finder) => finder.next(text, 0, languageAt))) return undefined;
  const marks: Span[] = [];
  for (const finder of matcher.all) {
    const before = marks.length;
    for (let at = 0; marks.length < before + MOST_MARKS;) {
      const span = finder.next(text, at, languageAt);
      if (!span) break;
      marks.push(span);
      at = Math.max(span.end, at + 1);
    }
    if (marks.length === before) return undefined;
  }
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return marks.filter(({ start }, n) => n === 0 || marks.slice(0, n).every(({ end }) => end <= start));
}
