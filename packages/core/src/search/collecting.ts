import { nameOf, type Entry } from "./kept.ts";
import type { Hit } from "./verified.ts";

const PAGE = 25;
/** Records that one search reads to verify what it found; beyond it the next page goes on. */
const MOST_VERIFIED = 200;

/** A page of hits while it fills, the newest first. */
export type Collecting = {
  readonly hits: Hit[];
  readonly isFull: boolean;
  /** Nothing that was found waits any more. */
  readonly isEmpty: boolean;
  /** The last that was looked at: the next page goes on after it. */
  readonly last: Entry | undefined;
  found(entries: readonly Entry[]): void;
  /** Verifies what is newer than all that is still to be looked through; what does not fit is found again by the next page. */
  settle(newerThan: string): Promise<void>;
};

export function collecting(verify: (entries: readonly Entry[]) => Promise<Hit[]>): Collecting {
  const hits: Hit[] = [];
  const waiting = new Map<string, Entry>();
  const seen = new Set<string>();
  let checked = 0;
  let last: Entry | undefined;
  const isFull = () => hits.length >= PAGE || checked >= MOST_VERIFIED;

  return {
    hits,
    get isFull() {
      return isFull();
    },
    get isEmpty() {
      return waiting.size === 0;
    },
    get last() {
      return last;
    },
    found(entries) {
      for (const entry of entries) {
        const name = nameOf(entry);
        if (!seen.has(name)) waiting.set(name, entry);
        seen.add(name);
      }
    },
    async settle(newerThan) {
      const ready = [...waiting.values()].filter(({ at }) => at > newerThan).sort(newestFirst);
      for (let from = 0; from < ready.length && !isFull(); from += PAGE) {
        const some = ready.slice(from, from + PAGE);
        const real = await verify(some);
        checked += some.length;
        const fitting = real.slice(0, PAGE - hits.length);
        hits.push(...fitting);
        const end = fitting.length < real.length ? placeOf(some, fitting.at(-1)!) + 1 : some.length;
        for (const entry of some.slice(0, end)) waiting.delete(nameOf(entry));
        last = some[end - 1];
      }
    },
  };
}

const placeOf = (entries: readonly Entry[], hit: Hit) =>
  entries.findIndex(
    ({ kind, id, conversation, at }) => nameOf({ kind, id, conversation }) === nameOf(hit) && at === hit.at,
  );

const newestFirst = (a: Entry, b: Entry) => (isBefore(a, { at: b.at, name: nameOf(b) }) ? 1 : -1);

/** A place in what is found, the newest first. */
export type Cursor = { at: string; name: string };

/** Whether an entry comes after a place. */
export const isBefore = (entry: Entry, { at, name }: Cursor): boolean =>
  entry.at < at || (entry.at === at && nameOf(entry) < name);
