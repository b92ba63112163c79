import type { Answer, Receipt } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { shownText } from "../shown-text.ts";
import { unnamed } from "../unnamed.ts";
import type { Comment } from "./api.ts";

export const PLATFORM = "product-hunt";
const REDACTED = "[REDACTED]";

/** A comment there as a mention here. Whose names the platform withholds is nobody in particular. */
export function mentionOf({ id, body, createdAt, url, parentId, user }: Comment): Incoming {
  const named = user && user.name !== REDACTED && user.id !== "0" ? user : undefined;
  return {
    platform: PLATFORM,
    nativeId: id,
    kind: "comment",
    author: {
      id: named?.id ?? unnamed(id),
      name: named?.name ?? "",
      ...(named?.username && { handle: named.username }),
      ...(named?.url && { url: named.url }),
    },
    text: shownText(body),
    ...(url && { url }),
    ...(createdAt && { createdAt }),
    ...(parentId && { inReplyTo: parentId }),
    thread: parentId ?? id,
    visibility: "public",
    addressed: true,
  };
}

export function receiptOf({ id, url }: Comment): Receipt {
  return { nativeId: id, visibility: "visible", ...(url && { url }) };
}

/** A comment of our own as an answer. */
export function answerOf(comment: Comment): Answer {
  const { createdAt: at } = comment;
  return { text: shownText(comment.body), ...(at && { at }), receipt: receiptOf(comment) };
}
