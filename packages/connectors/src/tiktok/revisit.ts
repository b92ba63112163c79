import type { Revisited } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { mentionOf, receiptOf } from "./mention.ts";
import type { TikTokCall } from "./settings.ts";
import { commentAt, repliesIn } from "./thread.ts";

/** A comment, and our reply to it, as they stand now. What we have hidden ourselves is there still. */
export async function revisit(call: TikTokCall, mention: Incoming, reply?: { nativeId: string }): Promise<Revisited> {
  const { video = "", url } = mention.handle ?? {};
  const place = { video, url, businessId: call.secret?.businessId ?? "" };
  const replies = reply || mention.inReplyTo ? await repliesIn(call, mention) : [];
  const inThread = (id: string) => replies.find(({ comment_id: each }) => each === id);
  const now = mention.inReplyTo ? inThread(mention.nativeId) : await commentAt(call, video, mention.nativeId);
  return {
    mention: now ? mentionOf(place, now) : "deleted",
    ...(reply && { reply: inThread(reply.nativeId) ? receiptOf(reply.nativeId, url) : ("vanished" as const) }),
  };
}

/** What a push named: the video, the comment and what it stands under. */
export async function lookUp(call: TikTokCall, named: string): Promise<Incoming | undefined> {
  const [video = "", id = "", parent = ""] = named.split(":");
  const place = { video, businessId: call.secret?.businessId ?? "" };
  const found = await commentAt(call, video, id);
  return found && mentionOf(place, { ...found, ...(parent && { parent_comment_id: parent }) });
}
