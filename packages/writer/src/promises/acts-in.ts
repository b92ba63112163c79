import type { PromiseKind } from "@earshot/core/promise/promise";
import { BOUNDARY, has, type Compiled } from "./compiled.ts";
import type { Moment } from "./when.ts";

/** Something that is done, and where it stands; `verb` is where its verb begins. */
export type Act = { start: number; end: number; verb: number; kind: PromiseKind };

/** So far after "we will" may its verb stand. */
const REACH = 90;
/** "A technician is to come": what is promised may begin with who does it. */
const REACH_BACK = 20;
/** So near a moment stands to what it dates. */
const DATED = 20;
/** So much before a moment says who is spoken to. */
const LEAD = 6;

/** What is promised in a sentence, each by its first verb, in order. */
export function actsIn(
  sentence: string,
  { commits, acts, added, words, ours, asked }: Compiled,
  moments: readonly Moment[],
): Act[] {
  const verbs = withoutOverlaps(
    acts.flatMap(([kind, is], rank) =>
      [...sentence.matchAll(is)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        verb: match.index,
        kind,
        rank,
      })),
    ),
  );
  if (!commits) return verbs;
  const begins = [...sentence.matchAll(commits)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const begun = begins.flatMap(({ start, end }, n): Act[] => {
    const to = Math.min(begins[n + 1]?.start ?? sentence.length, end + REACH);
    const [first, ...rest] = verbs.filter(
      (verb) => verb.end > end && verb.start < to && verb.start > start - REACH_BACK,
    );
    if (!first) {
      // Whatever it is that we do by then, it is promised.
      const isDated = moments.some((moment) => moment.start >= start - DATED && moment.end <= to);
      return isDated && ours?.test(sentence.slice(start, end)) ? [{ start, end, verb: end, kind: "other" }] : [];
    }
    // "We will look into it today and call you tomorrow": what is added by "and" is promised as well.
    const more = rest.filter((verb) => added.test(sentence.slice(first.end, verb.start)));
    return [{ ...first, start }, ...more];
  });
  const dated = words.datedActs ? verbs.filter((verb, n) => isDated(verb, verbs[n - 1])) : [];
  return withoutOverlaps([...begun, ...dated].map((act, rank) => ({ ...act, rank })));

  /** A moment stands right before it, no other verb and no end of a part between them, and it is not the customer who is asked. */
  function isDated({ start: verb }: Act, before: Act | undefined): boolean {
    const moment = moments.findLast(({ end }) => end <= verb && verb - end <= DATED);
    if (!moment || (before && before.end > moment.end)) return false;
    const lead = sentence.slice(Math.max(0, moment.start - LEAD), moment.start);
    return sentence.slice(moment.end, verb).search(BOUNDARY) < 0 && !asked?.test(lead);
  }
}

/** Of verbs that overlap the one that begins first holds, of those that begin together the longest, then the first kind. */
function withoutOverlaps<A extends Act & { rank: number }>(found: readonly A[]): Act[] {
  const kept: Act[] = [];
  for (const each of found.toSorted((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank))
    if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  return kept;
}

/** A part of a sentence that says something has so many letters besides its moment. */
const SAID = 4;

/** Parts of the sentence that say of a day to come what our verbs do not know. */
export function datedParts(
  sentence: string,
  verbs: readonly Act[],
  moments: readonly Moment[],
  { notOurs }: Compiled,
): Act[] {
  if (!notOurs || /!\s*$/u.test(sentence)) return [];
  const marks = [-1, ...[...sentence.matchAll(BOUNDARY)].map(({ index }) => index), sentence.length];
  return marks.slice(1).flatMap((end, n): Act[] => {
    const start = marks[n]! + 1;
    const inside = (at: { start: number; end: number }) => at.start >= start && at.end <= end;
    const part = sentence.slice(start, end);
    const named = moments.filter(inside).reduce((sum, moment) => sum + moment.end - moment.start, 0);
    if (
      verbs.some(inside) ||
      part.trim().length - named < SAID ||
      !moments.some((moment) => moment.day && inside(moment)) ||
      has(notOurs, part)
    )
      return [];
    const from = start + (part.length - part.trimStart().length);
    return [{ start: from, end: start + part.trimEnd().length, verb: from, kind: "other" }];
  });
}

/** So far before a verb a wish may stand that it is part of. */
const WISH_REACH = 45;

/** The part of the sentence that a verb stands in denies it, or passes on thanks; or it is wished. */
export function isDenied(sentence: string, { start, end, verb }: Act, { never, wishes }: Compiled): boolean {
  const marks = [...sentence.matchAll(BOUNDARY)].map(({ index }) => index);
  const from = marks.findLast((at) => at < Math.min(start, verb)) ?? 0;
  const to = marks.find((at) => at >= end) ?? sentence.length;
  return has(never, sentence.slice(from, to)) || has(wishes, sentence.slice(Math.max(0, verb - WISH_REACH), end));
}
