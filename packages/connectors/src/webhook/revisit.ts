import type { Revisited } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { OtherMention } from "./api.ts";
import { readIfThere } from "./ask.ts";
import { mentionOf } from "./mention.ts";
import type { WebhookCall } from "./settings.ts";

/** A mention, and our reply to it, as they stand now; a reply can be read like a mention. */
export async function revisit(call: WebhookCall, mention: Incoming, reply?: { nativeId: string }): Promise<Revisited> {
  const there = (id: string) => readIfThere(call, `/mentions/${encodeURIComponent(id)}`, OtherMention);
  const now = await there(mention.nativeId);
  const seen: Revisited = { mention: now ? mentionOf(now) : "deleted" };
  if (!reply) return seen;
  const ours = await there(reply.nativeId);
  return {
    ...seen,
    reply: ours ? { nativeId: ours.id, visibility: "visible", ...(ours.url && { url: ours.url }) } : "vanished",
  };
}
