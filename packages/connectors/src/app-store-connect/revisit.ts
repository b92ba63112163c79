import type { Revisited } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { responseTo, reviewOf } from "./ask.ts";
import { mentionOf, receiptOf } from "./mention.ts";
import type { AppStoreConnectCall } from "./settings.ts";

/** A review, and the response to it, as they stand now. */
export async function revisit(
  call: AppStoreConnectCall,
  mention: Incoming,
  reply?: { nativeId: string },
): Promise<Revisited> {
  const review = await reviewOf(call, mention.nativeId);
  if (!review) return { mention: "deleted", ...(reply && { reply: "vanished" as const }) };
  if (!reply) return { mention: mentionOf(review) };
  const response = await responseTo(call, review.id);
  return { mention: mentionOf(review), reply: response ? receiptOf(response) : "vanished" };
}
