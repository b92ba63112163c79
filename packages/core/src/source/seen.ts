import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { contentHash } from "../mention/content.ts";
import type { Incoming } from "../mention/mention.ts";
import type { Source } from "./source.ts";

const REMEMBERED = 600;

/** What a source showed lately, so that its overlap costs no messages. Intake decides what is new; this only spares it work. */
export async function seenBefore(ctx: Context, source: Source) {
  const key = keys.seen(source.brand, source.id);
  const known = new Map(Object.entries((await ctx.store.get(key))?.hashes ?? {}));
  let changed = false;
  return {
    isNew: (incoming: Incoming) => known.get(incoming.nativeId) !== contentHash(incoming),
    add(incoming: Incoming): void {
      known.delete(incoming.nativeId);
      known.set(incoming.nativeId, contentHash(incoming));
      changed = true;
    },
    async save(): Promise<void> {
      if (!changed) return;
      const hashes = Object.fromEntries([...known].slice(-REMEMBERED));
      await ctx.store.commit([{ put: key, value: { hashes } }]);
    },
  };
}
