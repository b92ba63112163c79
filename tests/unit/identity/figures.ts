import type { Incoming } from "@earshot/core/mention/mention";
import { isRepeat } from "@earshot/core/identity/also-said";
import { kinship } from "@earshot/core/identity/kinship";
import { candidatesFor, knownOf, whereKnown, withKnown } from "@earshot/core/identity/known";
import { languages, pairsOf, type Half, type Label, type Pair } from "./read-pairs.ts";

export type Figures = {
  pairs: number;
  /** Right among those taken for one, and found among those that are one; 1 where none is. */
  precision: number;
  recall: number;
  /** Found among the very same things, and among the places of one story. */
  same: number;
  places: number;
  repeatPrecision: number;
  repeatRecall: number;
};
export type ByLanguage = Record<string, Figures>;
export type Report = Record<Half, ByLanguage>;

export function figures(half: Half): ByLanguage {
  const each = languages.map((language) => [language, pairsOf(half, language)] as const);
  const all = each.flatMap(([, pairs]) => pairs);
  return Object.fromEntries([...each, ["all", all] as const].map(([language, pairs]) => [language, scoreOf(pairs)]));
}

/** Each pair is asked in both orders: whichever is heard first. */
function scoreOf(pairs: readonly Pair[]): Figures {
  const asked = pairs.flatMap(({ a, b, label }) => [answerTo(a, b, label), answerTo(b, a, label)]);
  const are = (...labels: Label[]) => asked.filter(({ label }) => labels.includes(label));
  const taken = asked.filter(({ isOne }) => isOne);
  const repeated = asked.filter(({ repeats }) => repeats);
  return {
    pairs: pairs.length,
    precision: share(taken, ({ label }) => label === "same" || label === "place"),
    recall: share(are("same", "place"), ({ isOne }) => isOne),
    same: share(are("same"), ({ isOne }) => isOne),
    places: share(are("place"), ({ isOne }) => isOne),
    repeatPrecision: share(repeated, ({ label }) => label === "repeat"),
    repeatRecall: share(are("repeat"), ({ repeats }) => repeats),
  };
}

function answerTo(first: Incoming, second: Incoming, label: Label) {
  const isOne = isFound(first, second) && kinship(second, first) !== "apart";
  return { label, isOne, repeats: !isOne && first.platform !== second.platform && isRepeat(first, second) };
}

/** Whether intake would look at the first at all when the second comes: nothing else is stored here. */
function isFound(first: Incoming, second: Incoming): boolean {
  const [known, asked] = [whereKnown("acme", first), whereKnown("acme", second)];
  const record = withKnown(undefined, knownOf(first, "first", "c"));
  const atAddress = asked.address !== undefined && asked.address === known.address ? record : undefined;
  const stories = asked.stories.filter((name) => known.stories.includes(name)).map(() => record);
  return candidatesFor(second, atAddress, stories).length > 0;
}

function share<T>(of: readonly T[], holds: (each: T) => boolean): number {
  return of.length === 0 ? 1 : Math.round((of.filter(holds).length / of.length) * 1000) / 1000;
}
