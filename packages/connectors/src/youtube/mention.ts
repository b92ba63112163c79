import type { Receipt } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { isoOf } from "../dates/iso-of.ts";
import { withoutAddress } from "../address.ts";
import { unnamed } from "../unnamed.ts";
import type { Comment } from "./api.ts";

export const PLATFORM = "youtube";

/** The comment that starts a thread: a reply's id begins with it, and replies have no replies. */
export const threadOf = (id: string): string => id.split(".")[0]!;

/** A comment there as a mention here. */
export function mentionOf({ id, snippet }: Comment, channelId: string, video?: string | null): Incoming {
  const thread = threadOf(id);
  const videoId = snippet.videoId ?? video;
  const createdAt = isoOf(snippet.publishedAt);
  const editedAt = isoOf(snippet.updatedAt);
  return withoutAddress({
    platform: PLATFORM,
    nativeId: id,
    kind: "comment",
    author: {
      id: snippet.authorChannelId?.value ?? unnamed(id),
      name: snippet.authorDisplayName ?? "",
      ...(snippet.authorChannelUrl && { url: snippet.authorChannelUrl }),
    },
    text: snippet.textDisplay ?? "",
    thread,
    ...(thread !== id && { inReplyTo: thread }),
    ...(videoId && { url: addressOf(videoId, id), handle: { video: videoId } }),
    ...(createdAt && { createdAt }),
    ...(editedAt && editedAt !== createdAt && { editedAt }),
    visibility: "public",
    // What is said under our videos is said to us.
    ...(snippet.authorChannelId?.value !== channelId && { addressed: true }),
  });
}

/** Our own comment there as a receipt; YouTube names no video in a reply's own record. */
export function receiptOf({ id }: Comment, video: string | undefined): Receipt {
  return { nativeId: id, visibility: "visible", ...(video && { url: addressOf(video, id) }) };
}

const addressOf = (video: string, comment: string) =>
  `https://www.youtube.com/watch?${new URLSearchParams({ v: video, lc: comment })}`;
