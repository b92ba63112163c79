import type { Receipt } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { isoOf, isoOfSeconds } from "../dates/iso-of.ts";
import { unnamed } from "../unnamed.ts";
import type { Change, Entry, Rating } from "./api.ts";

export const PLATFORM = "facebook";
const SITE = "https://www.facebook.com";
const MOST_STARS = 5;

/** A post there, or a comment on `post`, as a mention here. */
export function mentionOf(entry: Entry, post?: string): Incoming {
  const createdAt = isoOf(entry.created_time);
  const parent = entry.parent?.id ?? post;
  return {
    platform: PLATFORM,
    nativeId: entry.id,
    kind: parent ? "comment" : "post",
    url: entry.permalink_url ?? `${SITE}/${entry.id}`,
    author: { id: entry.from?.id ?? unnamed(entry.id), name: entry.from?.name ?? "" },
    text: entry.message ?? "",
    ...(createdAt && { createdAt }),
    ...(parent && { inReplyTo: parent }),
    ...(post && { thread: post }),
    visibility: "public",
    addressed: true,
  };
}

/** A recommendation there as a review here; its story is what is answered. */
export function reviewOf({ open_graph_story: story, reviewer, ...rating }: Rating): Incoming {
  const createdAt = isoOf(rating.created_time);
  const stars = rating.rating ?? { positive: MOST_STARS, negative: 1 }[rating.recommendation_type ?? ""];
  return {
    platform: PLATFORM,
    nativeId: story.id,
    kind: "review",
    url: `${SITE}/${story.id}`,
    author: { id: reviewer?.id ?? unnamed(story.id), name: reviewer?.name ?? "" },
    text: rating.review_text ?? "",
    ...(stars && { rating: { value: stars, of: MOST_STARS } }),
    ...(createdAt && { createdAt }),
    visibility: "public",
  };
}

const POSTS = new Set(["post", "status", "photo", "video", "share"]);
const isWritten = (verb: string) => /^(?:add|edit)/u.test(verb);

/** Of what a pushed change is: its id is that of the mention here. Undefined for likes, reactions and what else happens on a Page. */
function nativeIdIn({ item, comment_id: comment, post_id: post, open_graph_story_id: story }: Change["value"]) {
  if (item === "comment") return comment ?? undefined;
  if (item === "rating") return story ?? undefined;
  return POSTS.has(item) ? (post ?? undefined) : undefined;
}

/** What is there no more. Hiding is the Page's own doing, and what is hidden stands there still. */
export function pushedDeletion({ value }: Change): string | undefined {
  return value.verb === "remove" ? nativeIdIn(value) : undefined;
}

/** A change that says that something was written, and not what. */
export function isToBeRead({ field, value }: Change): boolean {
  if (!isWritten(value.verb) || nativeIdIn(value) === undefined) return false;
  return field === "ratings" ? value.item === "rating" : value.verb.startsWith("edit") && !value.message;
}

/** A pushed change that brings words; undefined for all others. */
export function pushedMention({ field, value }: Change): Incoming | undefined {
  const { item, verb, post_id: post, parent_id: parent, message } = value;
  const id = nativeIdIn(value);
  if (field === "ratings" && item !== "comment") return undefined;
  if (!["comment", "post", "status"].includes(item) || !isWritten(verb) || !id || !message) return undefined;
  const { sender_id: sender, sender_name: name, created_time: created } = value;
  return mentionOf(
    {
      id,
      message,
      from: value.from ?? (sender ? { id: sender, name } : undefined),
      created_time: created ? isoOfSeconds(created) : undefined,
      ...(item === "comment" && parent && parent !== post && { parent: { id: parent } }),
    },
    item === "comment" ? (post ?? undefined) : undefined,
  );
}

export const receiptOf = (id: string, url?: string | null): Receipt => ({
  nativeId: id,
  visibility: "visible",
  url: url ?? `${SITE}/${id}`,
});
