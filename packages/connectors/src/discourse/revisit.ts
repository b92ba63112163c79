import type { Revisited } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { ifThere } from "../if-there.ts";
import { Post } from "./api.ts";
import { ask } from "./ask.ts";
import { isGone, isWaiting, mentionOf, numberIn, receiptOf } from "./mention.ts";
import type { DiscourseCall } from "./settings.ts";

/** A post, and our reply to it, as they stand now. What was flagged and hidden keeps the text that it had. */
export async function revisit(
  call: DiscourseCall,
  mention: Incoming,
  reply?: { nativeId: string },
): Promise<Revisited> {
  const { settings } = call;
  const post = await read(call, mention.nativeId);
  const now = !post ? "deleted" : post.hidden ? mention : mentionOf(settings, post, mention.title);
  if (!reply) return { mention: now };
  if (isWaiting(reply.nativeId)) return { mention: now, reply: { nativeId: reply.nativeId, visibility: "moderation" } };
  const ours = await read(call, reply.nativeId);
  return { mention: now, reply: ours ? receiptOf(settings, ours) : "vanished" };
}

/** Who may see deleted posts gets them all the same. */
async function read(call: DiscourseCall, nativeId: string): Promise<Post | undefined> {
  const post = await ifThere(ask(call, `/posts/${encodeURIComponent(numberIn(nativeId))}.json`, Post));
  return post && !isGone(post) ? post : undefined;
}
