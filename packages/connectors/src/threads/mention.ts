import type { Receipt } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { shortened } from "@earshot/core/mention/own-words/own-words";
import { isoOf } from "../dates/iso-of.ts";
import { unnamed } from "../unnamed.ts";
import type { Post } from "./api.ts";

export const PLATFORM = "threads";
const SITE = "https://www.threads.com";

/** A post or a reply there as a mention here; what may be chosen in its poll stands beside it. */
export function mentionOf(post: Post, addressed: boolean): Incoming {
  const { id, text, username, permalink, replied_to: parent, root_post: root } = post;
  const createdAt = isoOf(post.timestamp);
  const above = parent ?? root;
  const options = optionsOf(post);
  return {
    platform: PLATFORM,
    nativeId: id,
    kind: (post.is_reply ?? above) ? "comment" : "post",
    author: authorOf(id, username ?? ""),
    text: text ?? "",
    ...(options.length > 0 && { beside: [{ kind: "poll", text: shortened(options.join("\n")) }] }),
    ...(permalink && { url: permalink }),
    ...(createdAt && { createdAt }),
    ...(above && { inReplyTo: above.id }),
    ...(root && { thread: root.id }),
    visibility: "public",
    ...(addressed && { addressed }),
  };
}

/** In order: option_a to option_d. */
function optionsOf({ poll_attachment: poll }: Post): string[] {
  const options = Object.entries(poll ?? {}).filter(([name]) => /^option_[a-z]$/u.test(name));
  return options
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([, title]) => (typeof title === "string" && title.trim() ? [title.trim()] : []));
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
