import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { contentHash } from "../mention/content.ts";
import type { Incoming } from "../mention/mention.ts";
import type { Source } from "./source.ts";

const REMEMBERED = 600;
/** Every mention reads its source: what is longer than this many characters of JSON is kept here, which is read once a collection. */
const LONGEST_CURSOR = 1000;
/** Stands in the source for a cursor that is kept here. */
const KEPT_HERE = { kept: "beside" } as const;

/** What a source showed lately, so that its overlap costs no messages. Intake decides what is new; this only spares it work. */
export async function seenBefore(ctx: Context, source: Source) {
  const key = keys.seen(source.brand, source.id);
  const stored = await ctx.store.get(key);
  const known = new Map(Object.entries(stored?.hashes ?? {}));
  const isHere = JSON.stringify(source.cursor) === JSON.stringify(KEPT_HERE);
  let changed = false;
  return {
    /** Where the source's collection goes on. */
    cursor: isHere ? stored?.cursor : source.cursor,
    isNew: (incoming: Incoming) => known.get(incoming.nativeId) !== contentHash(incoming),
    add(incoming: Incoming): void {
      known.delete(incoming.nativeId);
      known.set(incoming.nativeId, contentHash(incoming));
      changed = true;
    },
    /** Keeps what was added, and the cursor if it is long. Gives back what the source keeps for it. */
    async save(cursor: unknown): Promise<unknown> {
      const written = JSON.stringify(cursor) ?? "";
      const isLong = written.length > LONGEST_CURSOR;
      if (!changed && (!isLong || written === JSON.stringify(stored?.cursor))) return isLong ? KEPT_HERE : cursor;
      const hashes = Object.fromEntries([...known].slice(-REMEMBERED));
      await ctx.store.commit([{ put: key, value: { hashes, ...(isLong && { cursor }) } }]);
      return isLong ? KEPT_HERE : cursor;
    },
  };
}
