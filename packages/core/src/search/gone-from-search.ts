import { keys, places } from "../keys.ts";
import type { Mention } from "../mention/mention.ts";
import type { Change } from "../store.ts";
import { storedRange } from "./changes-words.ts";
import { nameOf } from "./kept.ts";
import type { Gone } from "./search-state.ts";

const KEPT_DAYS = 30;

type Taken = Pick<Mention, "brand" | "id" | "firstSeenAt"> & Pick<Gone, "of">;

/** Beside the removal of a mention, or of a reply's or a note's words: they go from the packs too. */
export function goneFromSearch({ brand, id, firstSeenAt, of }: Taken, now: Date): Change {
  const value: Gone = { gone: true, at: now.toISOString(), mention: id, firstSeenAt, ...(of && { of }) };
  const key = keys.gone(brand, of ? nameOfGone(value) : id);
  return {
    put: key,
    value,
    at: { heard: places.stored(brand, storedRange({ key, value })) },
    expiresAt: new Date(now.getTime() + KEPT_DAYS * 86_400_000),
  };
}

/** What it is called among the texts of search. */
export const nameOfGone = ({ mention: id, of }: Pick<Gone, "mention" | "of">): string =>
  nameOf({ kind: "mention", conversation: "", ...of, id });
