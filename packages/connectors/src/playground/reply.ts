import type { Outgoing, Receipt } from "@earshot/core/connector";
import { Post } from "./api.ts";
import { receiptOf } from "./mention.ts";
import { write } from "./requests.ts";
import type { PlaygroundCall } from "./settings.ts";

/** Answers a post; the key keeps a repeat within the hour from making a second reply. */
export async function reply(call: PlaygroundCall, { key, text, to }: Outgoing): Promise<Receipt> {
  const path = `/api/posts/${encodeURIComponent(to.nativeId)}/replies`;
  return receiptOf(await write(call, path, Post, { text }, { "idempotency-key": key }));
}
