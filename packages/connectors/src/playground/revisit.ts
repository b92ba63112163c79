import type { Receipt, Revisited } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { ifThere } from "../if-there.ts";
import { Post } from "./api.ts";
import { mentionOf, receiptOf } from "./mention.ts";
import { read } from "./requests.ts";
import type { PlaygroundCall } from "./settings.ts";

/** A mention, and our reply under it, as they stand now. */
export async function revisit(
  call: PlaygroundCall,
  mention: Incoming,
  reply?: { nativeId: string },
): Promise<Revisited> {
  const [now, ours] = await Promise.all([post(call, mention.nativeId), reply && receipt(call, reply.nativeId)]);
  return { mention: now ? mentionOf(now) : "deleted", ...(ours && { reply: ours }) };
}

async function receipt(call: PlaygroundCall, id: string): Promise<Receipt | "vanished"> {
  const found = await post(call, id);
  return found ? receiptOf(found) : "vanished";
}

const post = (call: PlaygroundCall, id: string): Promise<Post | undefined> =>
  ifThere(read(call, `/api/posts/${encodeURIComponent(id)}`, Post));
