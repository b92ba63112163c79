import { isoDate } from "../../dates/iso-date.ts";
import { MOST_AT_AN_END } from "./tree.ts";

/** Entries that are read of a feed. */
export const MOST_ENTRIES = 1000;
const LOOKED_AT = 20;

/** The newest entries of a document, in its order. What has no date is taken for as new as its place says: the newest are on top. */
export function newest<T>(entries: T[], dateOf: (entry: T) => string | undefined): T[] {
  if (entries.length <= MOST_ENTRIES) return entries;
  const momentOf = (entry: T) => isoDate(dateOf(entry)) ?? "";
  const top = entries
    .slice(0, LOOKED_AT)
    .map(momentOf)
    .find((moment) => moment !== "");
  const bottom = entries
    .slice(-LOOKED_AT)
    .map(momentOf)
    .findLast((moment) => moment !== "");
  const isOldestFirst = top !== undefined && bottom !== undefined && bottom > top;
  const end = isOldestFirst ? entries.slice(-MOST_AT_AN_END) : entries.slice(0, MOST_AT_AN_END);
  const dated = end.map((entry, place) => ({ place: isOldestFirst ? -place : place, moment: momentOf(entry), entry }));
  const known = dated.filter(({ moment }) => moment !== "").length;
  if (known * 2 >= dated.length)
    dated.sort((a, b) => (a.moment < b.moment ? 1 : a.moment > b.moment ? -1 : a.place - b.place));
  const kept = new Set(dated.slice(0, MOST_ENTRIES).map(({ entry }) => entry));
  return entries.filter((entry) => kept.has(entry));
}
