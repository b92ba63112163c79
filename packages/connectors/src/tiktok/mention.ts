import type { Answer, Receipt } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { isoOfSeconds } from "../dates/iso-of.ts";
import { unnamed } from "../unnamed.ts";
import type { Comment } from "./api.ts";

export const PLATFORM = "tiktok";

/** Where a comment stands: the video's number and address, and whose account it is. */
export type Place = { video: string; url?: string | undefined; businessId: string };

/** A comment there as a mention here. */
export function mentionOf(place: Place, comment: Comment): Incoming {
  const { comment_id: id, text, username, display_name: shown, parent_comment_id: above } = comment;
  const parent = above && above !== id && above !== "0" ? above : undefined;
  const author = comment.unique_identifier || comment.user_id || username || unnamed(id);
  return {
    platform: PLATFORM,
    nativeId: id,
    kind: "comment",
    author: {
      id: comment.owner ? place.businessId : author,
      name: shown || username || "",
      ...(username && { handle: username, url: `https://www.tiktok.com/@${encodeURIComponent(username)}` }),
    },
    text: text ?? "",
    ...(place.url && { url: place.url }),
    ...datedOf(comment),
    ...(parent && { inReplyTo: parent }),
    thread: place.video,
    visibility: "public",
    addressed: true,
    handle: { video: place.video, ...(place.url && { url: place.url }) },
  };
}

function datedOf({ create_time: at }: Comment): { createdAt?: string } {
  return at ? { createdAt: isoOfSeconds(at) } : {};
}

export const isShown = ({ status }: Comment): boolean => !status || status.toUpperCase() === "PUBLIC";

export function receiptOf(id: string, url: string | undefined): Receipt {
  return { nativeId: id, visibility: "visible", ...(url && { url }) };
}

/** A comment of our own as an answer. */
export function answerOf(comment: Comment, url: string | undefined): Answer {
  const at = datedOf(comment).createdAt;
  return { text: comment.text ?? "", ...(at && { at }), receipt: receiptOf(comment.comment_id, url) };
}

/** The comment that a thread began with: replies stand under it alone. */
export const topOf = ({ nativeId, inReplyTo }: Incoming): string => inReplyTo ?? nativeId;
