import type { Revisited } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { One } from "./api.ts";
import { ask } from "./ask.ts";
import { mentionOf, receiptOf } from "./mention.ts";
import { oneComment, twoComments } from "./queries.ts";
import type { ProductHuntCall } from "./settings.ts";

/** A comment, and what we wrote under it by hand, as they stand now. */
export async function revisit(
  call: ProductHuntCall,
  { nativeId: id }: Incoming,
  reply?: { nativeId: string },
): Promise<Revisited> {
  const asked = reply ? ask(call, twoComments, { id, reply: reply.nativeId }, One) : ask(call, oneComment, { id }, One);
  const { comment, reply: ours } = (await asked).data;
  return {
    mention: comment ? mentionOf(comment) : "deleted",
    ...(reply && { reply: ours ? receiptOf(ours) : ("vanished" as const) }),
  };
}
