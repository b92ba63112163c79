import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import type { Mention } from "../mention/mention.ts";
import type { Changed, Replay } from "../replay/replay.ts";
import type { Running, Step } from "./erasure.ts";

const AT_ONCE = 90;

/** Removes what a replay compared of a person's mentions; replays are kept for 30 days. One replay a step, as much of it as one page. */
export async function eraseReplays(ctx: Context, { brand, after }: Running): Promise<Step> {
  const { outer, inner } = after === undefined ? {} : (JSON.parse(after) as { outer?: string; inner?: string });
  const { items, next } = await ctx.store.page<Replay>(keys.replays(brand), { limit: 1, after: outer });
  const [run] = items;
  if (!run) return { looked: 0, removed: {} };
  const page = await ctx.store.page<Changed>(keys.replayPartition(brand, run.value.id), {
    limit: AT_ONCE,
    after: inner,
  });
  const asked = page.items.map(({ value }) => keys.mention(brand, value.conversation, value.mention));
  const mentions = asked.length > 0 ? await ctx.store.getMany<Mention>(asked) : [];
  const gone = page.items.filter((_, n) => mentions[n]?.erased);
  if (gone.length > 0) await ctx.store.commit(gone.map(({ key }) => ({ remove: key })));
  const on = page.next ? { outer, inner: page.next } : next ? { outer: next } : undefined;
  return {
    looked: page.items.length,
    removed: gone.length > 0 ? { replays: gone.length } : {},
    ...(on && { after: JSON.stringify(on) }),
  };
}
