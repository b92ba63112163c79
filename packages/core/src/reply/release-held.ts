import type { Context } from "../context.ts";
import { keys, places } from "../keys.ts";
import type { Reply } from "./reply.ts";
import { sendToPublish } from "./send-to-publish.ts";

/** Seconds after which a reply that a kill switch holds is looked at again. */
export const HELD_SECONDS = 60;
/** The same for one that waits until somebody signs in again. */
export const SIGN_IN_SECONDS = 300;
const MOST_PER_SHARD = 500;

/** Sends on at once what a kill switch held, of one brand or of all; whatever is still held is held again. */
export async function releaseHeld(ctx: Context, brand?: string): Promise<void> {
  await release(ctx, (reply) => reply.trouble === "paused" && (brand === undefined || reply.brand === brand));
}

/** Sends on at once what waited for this source to be signed in again. */
export async function releaseOf(ctx: Context, brand: string, source: string): Promise<void> {
  await release(ctx, (reply) => reply.trouble === "sign-in-again" && reply.brand === brand && reply.source === source);
}

async function release(ctx: Context, isHeld: (reply: Reply) => boolean): Promise<void> {
  const to = new Date(ctx.now().getTime() + SIGN_IN_SECONDS * 1000).toISOString();
  const shards = await Promise.all(
    places.dueHashes.map((hash) => ctx.store.list("due", hash, { to: `${to}#~`, limit: MOST_PER_SHARD })),
  );
  for (const { key, value } of shards.flatMap(({ items }) => items)) {
    const reply = value as Reply;
    if (!key.sk.startsWith("REPLY#") || !isHeld(reply)) continue;
    const source = await ctx.store.get(keys.source(reply.brand, reply.source));
    if (source) await sendToPublish(ctx, reply, source);
  }
}
