import type { Receipt } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { isoOf } from "../dates/iso-of.ts";
import { withoutAddress } from "../address.ts";
import { unnamed } from "../unnamed.ts";
import type { Comment, Media } from "./api.ts";

export const PLATFORM = "instagram";
const SITE = "https://www.instagram.com";

/** A comment there as a mention here; Instagram has one level of replies, so `top` is what an answer goes under. */
export function mentionOf(
  comment: Comment,
  media: Media | { id: string; permalink?: null } | undefined,
  top = comment.parent_id,
): Incoming {
  const { id, text, username, from } = comment;
  const name = username ?? from?.username ?? "";
  const createdAt = isoOf(comment.timestamp);
  return withoutAddress({
    platform: PLATFORM,
    nativeId: id,
    kind: "comment",
    author: authorOf(id, name),
    text: text ?? "",
    ...(media?.permalink && { url: media.permalink }),
    ...(createdAt && { createdAt }),
    ...((top ?? media) && { inReplyTo: top ?? media!.id }),
    ...(media && { thread: media.id }),
    handle: { under: top ?? id },
    visibility: "public",
    addressed: true,
  });
}

/** Somebody's post that tags us. */
export function taggedOf({ id, caption, timestamp, username, permalink }: Media): Incoming {
  const createdAt = isoOf(timestamp);
  return {
    platform: PLATFORM,
    nativeId: id,
    kind: "post",
    author: authorOf(id, username ?? ""),
    text: caption ?? "",
    ...(permalink && { url: permalink }),
    ...(createdAt && { createdAt }),
    visibility: "public",
    addressed: true,
  };
}

/** Somebody's comment on another's post that names us. What stands around it is closed to us, as with a post that tags us: so it counts as one. */
export function namedIn({ media, ...comment }: Comment & { media?: { id: string } | null | undefined }): Incoming {
  const { handle: _, ...mention } = mentionOf(comment, media ?? undefined);
  return { ...mention, kind: "post" };
}

/** People go by their user name, ours too: it is all that every answer and every push tells of them. */
function authorOf(nativeId: string, name: string): Incoming["author"] {
  if (name === "") return { id: unnamed(nativeId), name };
  return { id: name, name, handle: name, url: `${SITE}/${encodeURIComponent(name)}/` };
}

export const receiptOf = (id: string, url: string | undefined): Receipt => ({
  nativeId: id,
  visibility: "visible",
  url: url ?? SITE,
});
