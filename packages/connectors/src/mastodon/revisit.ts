import type { Revisited } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { ifThere } from "../if-there.ts";
import { Status } from "./api.ts";
import { ask } from "./ask.ts";
import { mentionOf, receiptOf } from "./mention.ts";
import type { MastodonCall } from "./settings.ts";

/** A mention, and our reply to it, as they stand now. */
export async function revisit(call: MastodonCall, mention: Incoming, reply?: { nativeId: string }): Promise<Revisited> {
  const now = await status(call, mention.nativeId);
  if (!reply) return { mention: now ? mentionOf(now) : "deleted" };
  const ours = await status(call, reply.nativeId);
  return { mention: now ? mentionOf(now) : "deleted", reply: ours ? receiptOf(ours) : "vanished" };
}

async function status(call: MastodonCall, id: string): Promise<Status | undefined> {
  return (await ifThere(ask(call, `/api/v1/statuses/${encodeURIComponent(id)}`, Status)))?.body;
}
