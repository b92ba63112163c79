import type { Revisited } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { Posts } from "./api.ts";
import { ask, FIELDS } from "./ask.ts";
import { mentionOf, receiptOf } from "./mention.ts";
import type { XCall } from "./settings.ts";

/** A post, and our reply to it, as they stand now; what is gone is named among the errors of a good answer. */
export async function revisit(call: XCall, mention: Incoming, reply?: { nativeId: string }): Promise<Revisited> {
  const ids = [mention.nativeId, ...(reply ? [reply.nativeId] : [])].join(",");
  const { body } = await ask(call, "/2/tweets", { ...FIELDS, ids }, Posts);
  const there = (id: string) => body.data.find((post) => post.id === id);
  const now = there(mention.nativeId);
  return {
    mention: now
      ? {
          ...mentionOf(now, body.includes, call.settings),
          ...(mention.addressed && { addressed: true }),
        }
      : "deleted",
    ...(reply && { reply: there(reply.nativeId) ? receiptOf(reply.nativeId, call.settings) : ("vanished" as const) }),
  };
}
