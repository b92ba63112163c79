import type { Context } from "../context.ts";
import { hashOf } from "../ids.ts";
import { keys } from "../keys.ts";
import { contentHash } from "../mention/content.ts";
import type { Incoming } from "../mention/mention.ts";
import { foundOf, heardTerms, type TermsHeard } from "../ledger/terms-heard.ts";
import type { Query } from "../terms/query.ts";
import type { Source } from "./source.ts";

const REMEMBERED = 600;
/** Where one pass shows more, all of it is remembered, so that the next does not send it again. */
const MOST_REMEMBERED = 3000;

/** What a source showed lately: its text's fingerprint by its id's; which of the brand's terms were found there, and when; its cursor, where that is a long one. */
export type Seen = { hashes: Record<string, string>; terms?: TermsHeard; cursor?: unknown };
/** Every mention reads its source: what is longer than this many characters of JSON is kept here, which is read once a collection. */
const LONGEST_CURSOR = 1000;
/** Stands in the source for a cursor that is kept here. */
const KEPT_HERE = { kept: "beside" } as const;

/** What a source showed lately, so that its overlap costs no messages. Intake decides what is new; this only spares it work. */
export async function seenBefore(ctx: Context, source: Source, query: Query) {
  const key = keys.seen(source.brand, source.id);
  const stored = await ctx.store.get(key);
  const before = stored?.hashes ?? {};
  const known = new Map(Object.entries(before));
  const at = ctx.now().toISOString();
  const { terms, changed: other } = heardTerms(stored?.terms, query, at);
  let changed = other;
  let shown = 0;
  const isHere = JSON.stringify(source.cursor) === JSON.stringify(KEPT_HERE);
  return {
    terms,
    /** Where the source's collection goes on. */
    cursor: isHere ? stored?.cursor : source.cursor,
    /** Before this run began. */
    wasThere: (incoming: Incoming) => Object.hasOwn(before, idOf(incoming)),
    has: (incoming: Incoming) => known.has(idOf(incoming)),
    isNew: (incoming: Incoming) => known.get(idOf(incoming)) !== textOf(incoming),
    add(incoming: Incoming): void {
      const id = idOf(incoming);
      known.delete(id);
      known.set(id, textOf(incoming));
      for (const term of foundOf(query, terms, incoming, at)) terms[term] = { ...terms[term]!, heard: at };
      changed = true;
      shown += 1;
    },
    /** Keeps what was added, and the cursor if it is long. Gives back what the source keeps for it. */
    async save(cursor: unknown): Promise<unknown> {
      const written = JSON.stringify(cursor) ?? "";
      const isLong = written.length > LONGEST_CURSOR;
      if (!changed && (!isLong || written === JSON.stringify(stored?.cursor))) return isLong ? KEPT_HERE : cursor;
      const most = Math.min(MOST_REMEMBERED, Math.max(REMEMBERED, shown));
      const hashes = Object.fromEntries([...known].slice(-most));
      await ctx.store.commit([{ put: key, value: { hashes, terms, ...(isLong && { cursor }) } }]);
      return isLong ? KEPT_HERE : cursor;
    },
  };
}

export type SeenBefore = Awaited<ReturnType<typeof seenBefore>>;

const idOf = ({ nativeId }: Incoming) => hashOf(nativeId).slice(0, 11);
const textOf = (incoming: Incoming) => contentHash(incoming).slice(0, 11);
