import type { Decision } from "./decisions.ts";
import type { CorrectedJudgement } from "./judgements.ts";
import { fates, judged, type Changed, type CorrectionFigures, type DraftFigures, type Figure } from "./quality.ts";
import { medianOf } from "./words-changed.ts";

/** Conversations that are named behind a figure. */
const MOST_NAMED = 20;

/** The same of this week and of the week before; each the newest first. */
export type Weeks<T> = { now: readonly T[]; before: readonly T[] };

type Seen = { conversation: string };

/** How many of both weeks are so. */
export function figureOf<T extends Seen>({ now, before }: Weeks<T>, is: (each: T) => boolean = () => true): Figure {
  const some = now.filter(is);
  const conversations = [...new Set(some.map(({ conversation }) => conversation))].slice(0, MOST_NAMED);
  return { now: some.length, before: before.filter(is).length, conversations };
}

/** A row for each name that something of either week goes by, what there is most of first. */
export function rowsOf<T, F extends object>(
  weeks: Weeks<T>,
  namesOf: (each: T) => readonly string[],
  figures: (of: Weeks<T>) => F,
): ({ of: string } & F)[] {
  const named = (name: string): Weeks<T> => ({
    now: weeks.now.filter((each) => namesOf(each).includes(name)),
    before: weeks.before.filter((each) => namesOf(each).includes(name)),
  });
  const names = [...new Set([...weeks.now, ...weeks.before].flatMap(namesOf))];
  return names
    .map((name) => ({ name, of: named(name) }))
    .toSorted((a, b) => b.of.now.length - a.of.now.length || b.of.before.length - a.of.before.length || byName(a, b))
    .map(({ name, of }) => ({ of: name, ...figures(of) }));
}

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);

export function draftFigures(decisions: Weeks<Decision>): DraftFigures {
  const of = (fate: Decision["fate"]) => figureOf(decisions, (each) => each.fate === fate);
  return {
    shown: figureOf(decisions, ({ fate }) => fate !== "by-policy"),
    ...(Object.fromEntries(fates.map((fate) => [fate, of(fate)])) as Record<(typeof fates)[number], Figure>),
    "by-policy": of("by-policy"),
    changed: changedIn(decisions),
  };
}

function changedIn({ now, before }: Weeks<Decision>): Changed {
  const median = (some: readonly Decision[]) => medianOf(some.flatMap(({ changed }) => changed ?? []));
  const [is, was] = [median(now), median(before)];
  return { ...(is !== undefined && { now: is }), ...(was !== undefined && { before: was }) };
}

export function correctionFigures(corrections: Weeks<CorrectedJudgement>): CorrectionFigures {
  const parts = judged.map((part) => [part, figureOf(corrections, (each) => each.parts.includes(part))] as const);
  return { all: figureOf(corrections), ...(Object.fromEntries(parts) as Omit<CorrectionFigures, "all">) };
}
