import type { Revisited } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { Comments } from "./api.ts";
import { ask } from "./ask.ts";
import { mentionOf, receiptOf } from "./mention.ts";
import type { YouTubeCall } from "./settings.ts";

/** A comment, and our reply to it, as they stand now. */
export async function revisit(call: YouTubeCall, mention: Incoming, reply?: { nativeId: string }): Promise<Revisited> {
  const id = [mention.nativeId, ...(reply ? [reply.nativeId] : [])].join(",");
  const { items } = await ask(call, "comments", { part: "snippet", id }, Comments);
  const video = mention.handle?.["video"];
  const now = items.find((each) => each.id === mention.nativeId);
  const ours = reply && items.find((each) => each.id === reply.nativeId);
  return {
    mention: now ? mentionOf(now, call.settings.channelId, video) : "deleted",
    ...(reply && { reply: ours ? receiptOf(ours, video) : ("vanished" as const) }),
  };
}
