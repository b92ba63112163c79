import type { Receipt } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
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

/** A pushed change that brings words; undefined for likes, deletions and what else happens on a Page. */
export function pushedMention({ value }: Change): Incoming | undefined {
  const { item, verb, comment_id: comment, post_id: post, parent_id: parent, message } = value;
  const id = item === "comment" ? comment : post;
  if (!["comment", "post", "status"].includes(item) || !/^(add|edit)/u.test(verb) || !id || !message) return undefined;
  const { sender_id: sender, sender_name: name, created_time: created } = value;
  return mentionOf(
    {
      id,
      message,
      from: value.from ?? (sender ? { id: sender, name } : undefined),
      created_time: created ? new Date(created * 1000).toISOString() : undefined,
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

/** Meta writes +0000 without a colon. */
export function isoOf(date: string | null | undefined): string | undefined {
  const time = Date.parse(date ?? "");
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
