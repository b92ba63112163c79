import type { Context } from "../context.ts";
import { keys, places } from "../keys.ts";
import type { Reply } from "./reply.ts";
import { sendToPublish } from "./send-to-publish.ts";

/** Seconds after which a reply that a kill switch holds is looked at again. */
export const HELD_SECONDS = 60;
const MOST_PER_SHARD = 500;

/** Sends on at once what a kill switch held, of one brand or of all; whatever is still held is held again. */
export async function releaseHeld(ctx: Context, brand?: string): Promise<void> {
  const to = new Date(ctx.now().getTime() + HELD_SECONDS * 1000).toISOString();
  const shards = await Promise.all(
    places.dueHashes.map((hash) => ctx.store.list("due", hash, { to: `${to}#~`, limit: MOST_PER_SHARD })),
  );
  for (const { key, value } of shards.flatMap(({ items }) => items)) {
    const reply = value as Reply;
    if (!key.sk.startsWith("REPLY#") || reply.trouble !== "paused" || (brand && reply.brand !== brand)) continue;
    const source = await ctx.store.get(keys.source(reply.brand, reply.source));
    if (source) await sendToPublish(ctx, reply, source);
  }
}
