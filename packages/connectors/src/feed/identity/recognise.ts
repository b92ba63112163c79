import { nameNew } from "./name-new.ts";
import { knownAs, type Known, type Seen, type Sighting } from "./sighting.ts";
import { isAlike } from "./sketch.ts";

type Same = (known: Known, seen: Seen) => boolean;

export type Recognised = {
  /** The native id of each sighting, in order; undefined for one that the document has twice. */
  ids: (string | undefined)[];
  /** What to remember of the document, in order. */
  known: Known[];
  /** How many came under an id that nobody knew and were known by address and words. */
  renamed: number;
  /** The feed's own ids that several items had. */
  shared: string[];
};

/**
 * Gives each item of a document its native id: the one it had before, where it is known again; the feed's own, where it is the only one
 * that has it; else that and a further part. Different items that share an id or a link stay apart, and an edited one stays itself.
 * @param isTaken whether an id belonged to several items once, so that a new one must not have it
 * @param firstIsKnown an earlier version, which remembered nothing, has stored the first of those that share an id
 */
export function recognise(
  sightings: Sighting[],
  memory: readonly Known[],
  isTaken: (id: string) => boolean,
  firstIsKnown: boolean,
): Recognised {
  const all = sightings.map((sighting, place): Seen => ({ sighting, now: knownAs(sighting, ""), place }));
  const seen = withoutRepeats(all);
  const found = new Map<Seen, Known>();
  const free = new Set(memory);
  const byKey = Map.groupBy(memory, ({ key }) => key);
  const datesMean = doDatesMean(seen, byKey);
  for (const [key, group] of Map.groupBy(seen, ({ now }) => now.key))
    pairInGroup(group, byKey.get(key) ?? [], free, found, datesMean);
  const renamed = pairByContent(seen, memory, free, found);
  const unknown = seen.filter((each) => !found.has(each));
  const shared = nameNew(unknown, memory, isTaken, firstIsKnown);

  const ids = sightings.map(() => undefined) as (string | undefined)[];
  for (const { now, place } of seen) ids[place] = now.id;
  return { ids, known: seen.map(({ now }) => now), renamed, shared };
}

/** The same item twice in a document; of the versions of an Atom entry the newest. */
function withoutRepeats(all: Seen[]): Seen[] {
  const kept: Seen[] = [];
  const byKey = new Map<string, Seen[]>();
  for (const each of all) {
    const group = byKey.get(each.now.key) ?? [];
    byKey.set(each.now.key, group);
    const same = group.findIndex((other) => isRepeat(other, each));
    if (same < 0) {
      group.push(each);
      kept.push(each);
    } else if ((each.sighting.edited ?? "") > (group[same]!.sighting.edited ?? "")) {
      kept[kept.indexOf(group[same]!)] = each;
      group[same] = each;
    }
  }
  return kept;
}

function isRepeat(one: Seen, other: Seen): boolean {
  const [a, b] = [one.sighting, other.sighting];
  if (!sameAuthor(one.now, other)) return false;
  if (one.now.words === other.now.words) return a.declared || one.now.at === other.now.at;
  const versions = a.edited !== undefined && b.edited !== undefined && a.edited !== b.edited;
  return a.declared && versions && one.now.at === other.now.at && isAlike(one.now.sketch, other.now.sketch);
}

/** Not where most of what is known again comes with another date: those are the dates of the reading. */
function doDatesMean(seen: Seen[], byKey: ReadonlyMap<string, Known[]>): boolean {
  const again = seen.filter(({ now }) => byKey.get(now.key)?.some(({ words }) => words === now.words));
  const sameDate = again.filter(({ now }) => byKey.get(now.key)!.some(({ at }) => at === now.at));
  return sameDate.length > 0 || again.length * 2 < seen.length;
}

/** The surest first: an item that did not change must not be taken for another's edit. */
function pairInGroup(
  group: Seen[],
  known: Known[],
  free: Set<Known>,
  found: Map<Seen, Known>,
  datesMean: boolean,
): void {
  const rounds: Same[] = [
    (before, seen) => before.words === seen.now.words && before.at === seen.now.at && sameAuthorOr(before, seen),
    // Under one link "Great!" of yesterday and "Great!" of today are two; not where every date is that of the reading.
    (before, seen) =>
      before.words === seen.now.words &&
      (seen.sighting.declared || !datesMean || before.at === "" || seen.now.at === "") &&
      sameAuthorOr(before, seen),
    (before, seen) => sameMoment(before, seen) && sameAuthorOr(before, seen),
    // Two people write much the same of one page, each at a moment of their own.
    (before, seen) =>
      isAlike(before.sketch, seen.now.sketch) &&
      sameAuthor(before, seen) &&
      (seen.sighting.declared || !isExact(before.at) || !isExact(seen.now.at)),
  ];
  for (const isSame of rounds) pair(group, known, free, found, isSame);
  const [only, ...others] = group;
  const [before, ...more] = known;
  if (others.length > 0 || more.length > 0 || !only || !before || found.has(only) || !free.has(before)) return;
  if (isEditOf(before, only)) claim(only, before, free, found);
}

/** One item then and one now under the same id, with other words: the feed's word for it counts, unless somebody else wrote it, or later. */
function isEditOf(before: Known, only: Seen): boolean {
  const { declared, edited } = only.sighting;
  if (!declared || !sameAuthor(before, only)) return false;
  return edited !== undefined || before.at === only.now.at || before.at === "" || only.now.at === "";
}

/** What was renamed: its old id is gone from the feed, and what it says and where is not. */
function pairByContent(seen: Seen[], memory: readonly Known[], free: Set<Known>, found: Map<Seen, Known>): number {
  const keys = new Set(seen.map(({ now }) => now.key));
  const gone = memory.filter((known) => free.has(known) && !keys.has(known.key));
  const byWords = Map.groupBy(gone, ({ words }) => words);
  const strangers = seen.filter((each) => !found.has(each));
  const before = found.size;
  const sameContent: Same = (known, each) => known.address === each.now.address && sameAuthor(known, each);
  const rounds: Same[] = [
    (known, each) => known.at === each.now.at && sameContent(known, each),
    // Its address is new as well: then a moment that is exact tells enough.
    (known, each) => sameMoment(known, each) && isExact(known.at) && sameAuthor(known, each),
  ];
  // Where no item at all has an id that is known, the ids mean nothing, and the dates are likely to be those of the reading.
  const likely = strangers.filter((each) => byWords.get(each.now.words)?.some((known) => sameContent(known, each)));
  if (before === 0 && likely.length * 2 >= seen.length) rounds.push(sameContent);
  for (const isSame of rounds)
    for (const [words, group] of Map.groupBy(strangers, ({ now }) => now.words))
      pair(group, byWords.get(words) ?? [], free, found, isSame);
  return found.size - before;
}

/** Pairs each with the one known it is the same as; where there are several it could be, none. */
function pair(group: Seen[], known: Known[], free: Set<Known>, found: Map<Seen, Known>, isSame: Same): void {
  for (const each of group) {
    if (found.has(each)) continue;
    const same = known.filter((before) => free.has(before) && isSame(before, each));
    const exact = same.length > 1 ? same.filter(({ words }) => words === each.now.words) : same;
    if (exact.length === 0) continue;
    if (same.length === 1 && each.now.words !== exact[0]!.words) {
      // Could another of the document be it as well?
      const rivals = group.filter((other) => !found.has(other) && isSame(exact[0]!, other));
      if (rivals.length > 1) continue;
    }
    claim(each, exact[0]!, free, found);
  }
}

function claim(each: Seen, known: Known, free: Set<Known>, found: Map<Seen, Known>): void {
  free.delete(known);
  found.set(each, known);
  each.now.id = known.id;
}

function sameAuthor(known: Known, { now }: Seen): boolean {
  return known.author === "" || now.author === "" || known.author === now.author;
}

/** Who wrote it may be named anew where the feed says itself which item it is. */
function sameAuthorOr(known: Known, seen: Seen): boolean {
  return seen.sighting.declared || sameAuthor(known, seen);
}

/** Items of one page that only say the day are not the same for being of the same day. */
function sameMoment(known: Known, { now, sighting }: Seen): boolean {
  return known.at !== "" && known.at === now.at && (sighting.declared || isExact(now.at));
}

function isExact(at: string): boolean {
  return at !== "" && Number.parseInt(at, 36) % 86_400 !== 0;
}
