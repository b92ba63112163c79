import type { Answer, Receipt } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { unnamed } from "../unnamed.ts";
import type { Post } from "./api.ts";
import type { Settings } from "./settings.ts";
import { shownIn } from "./shown.ts";

export const PLATFORM = "discourse";

/** Numbers are small and every forum has the same ones: an id here begins with the forum's host. */
const within = ({ server }: Pick<Settings, "server">, id: number | string): string => `${new URL(server).host}:${id}`;

/** The forum's own number in a native id of ours. */
export const numberIn = (nativeId: string): string => nativeId.slice(nativeId.lastIndexOf(":") + 1);

export const userId = (settings: Pick<Settings, "server">, id: number): string => within(settings, `u${id}`);
export const postId = (settings: Pick<Settings, "server">, id: number): string => within(settings, id);

/** Written for everybody, by a person, and there to read. */
export function isOpen(post: Post): boolean {
  const { post_type: type, topic_archetype: archetype } = post;
  return (type ?? 1) <= 2 && archetype !== "private_message" && !post.hidden && !isGone(post);
}

export const isGone = ({ deleted_at: deleted, user_deleted: byAuthor }: Post): boolean =>
  Boolean(deleted) || byAuthor === true;

/** A post there as a mention here; the first of a topic has its title. */
export function mentionOf(settings: Pick<Settings, "server">, post: Post, title = post.topic_title): Incoming {
  const { id, user_id: user, username, name, created_at: created, updated_at: updated, version } = post;
  const isFirst = post.post_number === 1;
  const nativeId = postId(settings, id);
  return {
    platform: PLATFORM,
    nativeId,
    kind: isFirst ? "post" : "comment",
    author: {
      id: typeof user === "number" ? userId(settings, user) : unnamed(nativeId),
      name: name || username || "",
      ...(username && { handle: username, url: `${settings.server}/u/${encodeURIComponent(username)}` }),
    },
    ...(isFirst && title && { title }),
    text: textOf(post),
    url: urlOf(settings, post),
    ...(created && { createdAt: created }),
    // The date moves whenever the forum renders a post anew: without a new version nobody changed it.
    ...(updated && (version ?? 1) > 1 && { editedAt: updated }),
    thread: within(settings, `t${post.topic_id}`),
    visibility: "public",
    handle: { topic: String(post.topic_id), number: String(post.post_number) },
  };
}

const textOf = ({ cooked }: Post): string => shownIn(cooked ?? "");

const urlOf = (
  { server }: Pick<Settings, "server">,
  { topic_slug: slug, topic_id: topic, post_number: number }: Post,
) => `${server}/t/${slug || "-"}/${topic}/${number}`;

export function receiptOf(settings: Pick<Settings, "server">, post: Post): Receipt {
  return { nativeId: postId(settings, post.id), url: urlOf(settings, post), visibility: "visible" };
}

/** A post of our own as an answer, in the words that were written: what is shown has other quotation marks and dashes. */
export function answerOf(settings: Pick<Settings, "server">, post: Post): Answer {
  const { created_at: at } = post;
  return { text: post.raw ?? textOf(post), ...(at && { at }), receipt: receiptOf(settings, post) };
}

/** The receipt of a reply that a moderator has to let through; its number is that of the queue. */
export function waitingReceipt(settings: Pick<Settings, "server">, number: number | undefined): Receipt {
  return { nativeId: within(settings, `waiting${number ?? ""}`), visibility: "moderation" };
}

export const isWaiting = (nativeId: string): boolean => numberIn(nativeId).startsWith("waiting");
