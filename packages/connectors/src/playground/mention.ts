import type { Receipt } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import type { Post } from "./api.ts";

export const PLATFORM = "playground";
const MOST_STARS = 5;

/** A post there as a mention here. */
export function mentionOf(post: Post): Incoming {
  const { author, rating, editedAt, inReplyTo, thread, url } = post;
  return {
    platform: PLATFORM,
    nativeId: post.id,
    kind: post.kind,
    author: { id: author.id, name: author.name, handle: author.handle, ...(author.url && { url: author.url }) },
    text: post.text,
    createdAt: post.createdAt,
    visibility: post.visibility,
    ...(rating !== undefined && { rating: { value: rating, of: MOST_STARS } }),
    ...(editedAt !== undefined && { editedAt }),
    ...(inReplyTo !== undefined && { inReplyTo }),
    ...(thread !== undefined && { thread }),
    ...(url !== undefined && { url }),
  };
}

/** Our own post there as a receipt; without a word about moderation it is visible. */
export function receiptOf({ id, url, moderation }: Post): Receipt {
  return {
    nativeId: id,
    visibility: moderation?.state ?? "visible",
    ...(url !== undefined && { url }),
    ...(moderation?.reason !== undefined && { reason: moderation.reason }),
  };
}
