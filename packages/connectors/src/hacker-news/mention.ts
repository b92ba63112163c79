import type { Answer } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { isoOfSeconds } from "../dates/iso-of.ts";
import { plainText } from "../plain-text.ts";
import type { Hit } from "./api.ts";

export const PLATFORM = "hacker-news";
const SITE = "https://news.ycombinator.com";

/** A story or a comment there as a mention here; undefined when nobody can read it any more. */
export function mentionOf(hit: Hit): Incoming | undefined {
  if (!hit.author) return undefined;
  const isComment = typeof hit.comment_text === "string";
  const title = isComment ? "" : (hit.title ?? "").trim();
  const text = plainText((isComment ? hit.comment_text : hit.story_text) ?? "");
  if (title === "" && text === "") return undefined;
  return {
    platform: PLATFORM,
    nativeId: hit.objectID,
    kind: isComment ? "comment" : "post",
    url: itemUrl(hit.objectID),
    author: { id: hit.author, name: hit.author, handle: hit.author, url: userUrl(hit.author) },
    ...(title !== "" && { title }),
    // A link without a text of its own: the address is what was posted.
    text: text === "" && hit.url ? hit.url : text,
    createdAt: isoOfSeconds(hit.created_at_i),
    visibility: "public",
    ...(isComment && hit.parent_id && { inReplyTo: hit.parent_id }),
    thread: (isComment && hit.story_id) || hit.objectID,
  };
}

/** A comment of our own there as an answer. */
export function answerOf({ objectID, comment_text: text, created_at_i: at }: Hit): Answer {
  return {
    text: plainText(text ?? ""),
    at: isoOfSeconds(at),
    receipt: { nativeId: objectID, url: itemUrl(objectID), visibility: "visible" },
  };
}

export const userUrl = (name: string): string => `${SITE}/user?id=${encodeURIComponent(name)}`;
const itemUrl = (id: string): string => `${SITE}/item?id=${encodeURIComponent(id)}`;
