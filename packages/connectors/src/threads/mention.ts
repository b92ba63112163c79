import type { Receipt } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { unnamed } from "../unnamed.ts";
import type { Post } from "./api.ts";

export const PLATFORM = "threads";
const SITE = "https://www.threads.com";

/** A post or a reply there as a mention here. */
export function mentionOf(post: Post, addressed: boolean): Incoming {
  const { id, text, username, permalink, replied_to: parent, root_post: root } = post;
  const createdAt = isoOf(post.timestamp);
  const above = parent ?? root;
  return {
    platform: PLATFORM,
    nativeId: id,
    kind: (post.is_reply ?? above) ? "comment" : "post",
    author: authorOf(id, username ?? ""),
    text: text ?? "",
    ...(permalink && { url: permalink }),
    ...(createdAt && { createdAt }),
    ...(above && { inReplyTo: above.id }),
    ...(root && { thread: root.id }),
    visibility: "public",
    ...(addressed && { addressed }),
  };
}

/** People go by their user name, we too: no answer and no push tells their number. */
function authorOf(nativeId: string, name: string): Incoming["author"] {
  if (name === "") return { id: unnamed(nativeId), name };
  return { id: name, name, handle: name, url: `${SITE}/@${encodeURIComponent(name)}` };
}

export const receiptOf = (id: string, url: string | null | undefined): Receipt => ({
  nativeId: id,
  visibility: "visible",
  url: url ?? SITE,
});

/** Meta writes +0000 without a colon. */
export function isoOf(date: string | null | undefined): string | undefined {
  const time = Date.parse(date ?? "");
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
