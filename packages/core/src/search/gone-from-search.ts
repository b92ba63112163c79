import { keys, places } from "../keys.ts";
import type { Mention } from "../mention/mention.ts";
import type { Change } from "../store.ts";
import { storedRange } from "./changes-words.ts";
import type { Gone } from "./search-state.ts";

const KEPT_DAYS = 30;

/** Beside the removal of a mention: its words go from the packs too. */
export function goneFromSearch({ brand, id, firstSeenAt }: Mention, now: Date): Change {
  const key = keys.gone(brand, id);
  const value: Gone = { gone: true, at: now.toISOString(), mention: id, firstSeenAt };
  return {
    put: key,
    value,
    at: { heard: places.stored(brand, storedRange({ key, value })) },
    expiresAt: new Date(now.getTime() + KEPT_DAYS * 86_400_000),
  };
}
