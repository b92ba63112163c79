import type { Revisited } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { reviewOf } from "./ask.ts";
import { mentionOf, standingIn } from "./mention.ts";
import type { TrustpilotCall } from "./settings.ts";

/** A review, and the reply under it, as they stand now. */
export async function revisit(
  call: TrustpilotCall,
  mention: Incoming,
  reply?: { nativeId: string },
): Promise<Revisited> {
  const review = await reviewOf(call, mention.nativeId);
  if (!review) return { mention: "deleted", ...(reply && { reply: "vanished" as const }) };
  const standing = standingIn(review);
  return { mention: mentionOf(review), ...(reply && { reply: standing?.receipt ?? ("vanished" as const) }) };
}
