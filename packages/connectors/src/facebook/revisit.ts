import type { Revisited } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { Entry } from "./api.ts";
import { askIfThere } from "../meta/ask.ts";
import { mentionOf, receiptOf } from "./mention.ts";
import type { FacebookCall } from "./settings.ts";

const FIELDS = "id,message,from,created_time,permalink_url";

/** A post, comment or recommendation, and our comment under it, as they stand now. */
export async function revisit(call: FacebookCall, mention: Incoming, reply?: { nativeId: string }): Promise<Revisited> {
  const there = (id: string) => askIfThere(call, encodeURIComponent(id), { fields: FIELDS }, Entry);
  const now = await there(mention.nativeId);
  const ours = reply && (await there(reply.nativeId));
  return {
    mention: now ? asItWas(mention, mentionOf(now, mention.thread)) : "deleted",
    ...(reply && { reply: ours ? receiptOf(ours.id, ours.permalink_url) : ("vanished" as const) }),
  };
}

/** A story does not tell that it is a recommendation, nor how many stars it gave. */
function asItWas({ kind, rating }: Incoming, now: Incoming): Incoming {
  return { ...now, kind, ...(rating && { rating }) };
}
