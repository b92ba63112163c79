import type { Revisited } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { Listing } from "./api.ts";
import { ask } from "./ask.ts";
import { isGone, mentionOf, receiptOf } from "./mention.ts";
import type { RedditCall } from "./settings.ts";

/** A post or comment, and our reply to it, as they stand now. */
export async function revisit(call: RedditCall, mention: Incoming, reply?: { nativeId: string }): Promise<Revisited> {
  const id = [mention.nativeId, ...(reply ? [reply.nativeId] : [])].join(",");
  const { body } = await ask(call, "/api/info", { id }, Listing);
  const there = (name: string) => body.data.children.find((thing) => thing.name === name && !isGone(thing));
  const now = there(mention.nativeId);
  const ours = reply && there(reply.nativeId);
  return {
    mention: now ? mentionOf(now) : "deleted",
    ...(reply && { reply: ours ? receiptOf(ours) : ("vanished" as const) }),
  };
}
