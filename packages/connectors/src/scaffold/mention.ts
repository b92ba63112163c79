import type { Incoming } from "@earshot/core/mention/mention";
import type { Post } from "./api.ts";

export const PLATFORM = "example";

/** A post there as a mention here. */
export function mentionOf({ id, text, author, created_at: created }: Post): Incoming {
  return {
    platform: PLATFORM,
    nativeId: id,
    kind: "post",
    author,
    text,
    visibility: "public",
    ...(created && { createdAt: created }),
  };
}
