import type { Act } from "./acts-in.ts";
import type { Compiled } from "./compiled.ts";
import type { Moment } from "./when.ts";

/** What lies between a verb and a moment weighs like so many letters. */
const BETWEEN = 60;
const UNUSUAL = 25;

/** Each moment belongs to the verb that it stands nearest to, parts of the sentence counted; a verb has one. */
export function nearestMoments(
  sentence: string,
  acts: readonly Act[],
  moments: readonly Moment[],
  { parts, words }: Compiled,
): Map<Act, Moment> {
  const pairs = moments
    .flatMap((moment) => acts.map((act) => ({ moment, act, cost: costOf(moment, act) })))
    .toSorted((a, b) => a.cost - b.cost);
  const taken = new Map<Act, Moment>();
  const used = new Set<Moment>();
  for (const { moment, act } of pairs) {
    if (used.has(moment)) continue;
    used.add(moment);
    const known = taken.get(act);
    if (!known) taken.set(act, moment);
    // "From 1 December … at noon": the day and the time of one promise.
    else if (!(known.day && moment.day) && !(known.time && moment.time)) taken.set(act, { ...known, ...moment });
  }
  return taken;

  function costOf(moment: Moment, act: Act): number {
    if (moment.start >= act.start && moment.end <= act.end) return 0;
    const isBefore = moment.end <= act.verb;
    const between = isBefore ? sentence.slice(moment.end, act.verb) : sentence.slice(act.end, moment.start);
    const usual = isBefore === (words.verbLast ?? false);
    const rough = moment.day ? 0 : UNUSUAL;
    return between.length + BETWEEN * [...between.matchAll(parts)].length + (usual ? 0 : UNUSUAL) + rough;
  }
}
