import type { Connector } from "../connector.ts";
import type { Context } from "../context.ts";
import { hashOf } from "../ids.ts";
import { keys } from "../keys.ts";
import { saidBefore } from "../ledger/lag.ts";
import { contentHash } from "../mention/content.ts";
import { mentionId, type Incoming } from "../mention/mention.ts";
import type { Ran } from "./collect-pages.ts";
import { sorted } from "./relevant.ts";
import type { Source } from "./source.ts";

const MOST_PAGES = 20;
/** Reading again may take this part of what is left of the platform's allowance. */
const PART = 0.1;
const MOST_SECONDS = 60;
const AT_ONCE = 100;
/** What was said so shortly before is new, not late. */
const NEW_SECONDS = 300;

/**
 * Reads what the platform lists from its top, as if for the first time, and queues what was not known: a review that was held back and released under its
 * old date, what an index found late. The cursor stays where it is. `late` are those; none of `items` is the proof that nothing was missed.
 */
export async function reread(
  ctx: Context,
  connector: Connector,
  source: Source,
  { call, seen, outcome }: Ran,
): Promise<{ items: number; late: number; spoke: boolean }> {
  const began = ctx.now();
  const until = began.getTime() + MOST_SECONDS * 1000;
  const shown = new Set<string>();
  let late = 0;
  let spoke = false;
  let cursor = connector.fromTop?.(outcome.cursor);
  const most = pagesAllowed(source, outcome);
  for (let page = 0; page < most; page++) {
    const collected = await connector.collect(call, cursor);
    const { read, ours: all } = sorted(connector, call, collected.items, (outcome.account ?? source.account)?.id);
    spoke ||= read.some((item) => !item.addressed);
    const items = all.filter(({ nativeId }) => !shown.has(nativeId));
    for (const { nativeId } of items) shown.add(nativeId);
    const { unknown, changed } = await notKnown(ctx, source, items.filter(seen.isNew));
    const seenAt = ctx.now().toISOString();
    const { brand, id } = source;
    await ctx.queues.send(
      "intake",
      [...unknown, ...changed].map((incoming) => ({ brand, source: id, baseline: false, seenAt, incoming })),
    );
    late += unknown.filter(
      (item) => !seen.has(item) && (saidBefore(item.createdAt, began) ?? Infinity) > NEW_SECONDS,
    ).length;
    for (const item of [...unknown, ...changed]) seen.add(item);
    if (!collected.more || (all.length > 0 && items.length === 0) || ctx.now().getTime() > until) break;
    cursor = collected.cursor;
  }
  // What only the terms of today find was not there to be heard before.
  const sameTerms = source.watch?.terms === undefined || source.watch.terms === hashOf(call.query);
  return { items: shown.size, late: sameTerms ? late : 0, spoke };
}

/** How many pages may be read again; none where the allowance that is left is too small. */
export function pagesAllowed({ watch }: Source, { budget }: Pick<Ran["outcome"], "budget">): number {
  return budget ? Math.min(MOST_PAGES, Math.floor(budget.remaining * (watch?.share ?? 1) * PART)) : MOST_PAGES;
}

/** Those that nobody has heard of, and those that were heard with another text. */
async function notKnown(ctx: Context, { brand }: Source, items: Incoming[]) {
  const unknown: Incoming[] = [];
  const changed: Incoming[] = [];
  for (let n = 0; n < items.length; n += AT_ONCE) {
    const some = items.slice(n, n + AT_ONCE);
    const pointers = await ctx.store.getMany(
      some.map(({ platform, nativeId }) => keys.pointer(brand, mentionId(platform, nativeId))),
    );
    for (const [at, item] of some.entries()) {
      if (!pointers[at]) unknown.push(item);
      else if (pointers[at].hash !== contentHash(item)) changed.push(item);
    }
  }
  return { unknown, changed };
}
