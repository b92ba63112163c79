import type { Revisited } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { askIfThere } from "../meta/ask.ts";
import { FIELDS, Post } from "./api.ts";
import { mentionOf, receiptOf } from "./mention.ts";
import type { ThreadsCall } from "./settings.ts";

/** A post, and our reply under it, as they stand now. */
export async function revisit(call: ThreadsCall, mention: Incoming, reply?: { nativeId: string }): Promise<Revisited> {
  const there = (id: string) => askIfThere(call, encodeURIComponent(id), { fields: FIELDS }, Post);
  const now = await there(mention.nativeId);
  const ours = reply && (await there(reply.nativeId));
  return {
    mention: now ? mentionOf(now, mention.addressed ?? false) : "deleted",
    ...(reply && { reply: ours ? receiptOf(ours.id, ours.permalink) : ("vanished" as const) }),
  };
}
