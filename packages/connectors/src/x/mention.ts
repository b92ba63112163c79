import type { Receipt } from "@earshot/core/connector";
import type { Aside, Incoming } from "@earshot/core/mention/mention";
import { shortened, withAsides } from "@earshot/core/mention/own-words/own-words";
import { isoOf } from "../dates/iso-of.ts";
import { withoutAddress } from "../address.ts";
import { unnamed } from "../unnamed.ts";
import type { Includes, Post } from "./api.ts";
import type { Settings } from "./settings.ts";

export const PLATFORM = "x";
const SITE = "https://x.com";
const signs: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };

/**
 * A post there as a mention here; it is addressed when it names our account or answers it. Its poll, what it quotes and the names that
 * it begins with as an answer stand beside its text.
 */
export function mentionOf(post: Post, includes: Includes | null | undefined, { userId, username }: Settings): Incoming {
  const author = includes?.users.find(({ id }) => id === post.author_id);
  const parent = parentOf(post);
  const createdAt = isoOf(post.created_at);
  const followers = author?.public_metrics?.followers_count;
  const names = post.entities?.mentions?.some(
    (each) => each.id === userId || each.username.toLowerCase() === username.toLowerCase(),
  );
  const beside = besideOf(post, includes);
  const mention: Incoming = {
    platform: PLATFORM,
    nativeId: post.id,
    kind: parent ? "comment" : "post",
    url: `${SITE}/${author?.username ?? "i"}/status/${post.id}`,
    author: {
      id: post.author_id ?? unnamed(post.id),
      name: author?.name ?? author?.username ?? "",
      ...(author && { handle: author.username, url: `${SITE}/${author.username}` }),
      ...(typeof followers === "number" && { followers }),
    },
    text: textOf(post),
    ...(beside.length > 0 && { beside }),
    ...(post.lang && post.lang.length <= 3 && { language: post.lang }),
    ...(createdAt && { createdAt }),
    ...(parent && { inReplyTo: parent }),
    ...(post.conversation_id && { thread: post.conversation_id }),
    ...((names || post.in_reply_to_user_id === userId) && { addressed: true }),
    visibility: "public",
  };
  return withoutQuotedAddress(withoutAddress(mention), post);
}

function besideOf(post: Post, includes: Includes | null | undefined): Aside[] {
  if (!includes) return [];
  const ids = post.attachments?.poll_ids ?? [];
  const options = includes.polls.filter(({ id }) => ids.includes(id)).flatMap((poll) => poll.options);
  const quotes = referredTo(post).filter(({ type }) => type === "quoted");
  const quoted = [...includes.tweets, ...includes.posts].filter(({ id }) => quotes.some((each) => each.id === id));
  return [
    ...(options.length > 0
      ? [{ kind: "poll" as const, text: shortened(options.map(({ label }) => label).join("\n")) }]
      : []),
    ...quoted.map((each) => ({ kind: "quote" as const, text: shortened(textOf(each)) })),
  ].filter(({ text }) => text !== "");
}

/** The address of the post that is quoted, which X puts behind the words. */
function withoutQuotedAddress(mention: Incoming, post: Post): Incoming {
  const [, address] = /\s(https:\/\/(?:twitter|x)\.com\/\w+\/status\/\d+\S*)\s*$/u.exec(mention.text) ?? [];
  const isQuoted = referredTo(post).some(({ type, id }) => type === "quoted" && address?.includes(`/${id}`));
  if (!address || !isQuoted) return mention;
  const text = mention.text.slice(0, mention.text.lastIndexOf(address)).trimEnd();
  return withAsides(mention, { text, asides: [{ kind: "boilerplate", text: address }] });
}

/** The whole text, with addresses as they were before X shortened them and signs as they were written. */
export function textOf({ text, note_tweet: note, note_post: notePost, entities }: Post): string {
  const whole = (note ?? notePost)?.text ?? text;
  const expanded = (entities?.urls ?? []).reduce(
    (so, { url, expanded_url: to }) => (to ? so.replaceAll(url, to) : so),
    whole,
  );
  return expanded.replace(/&(?:amp|lt|gt);/gu, (sign) => signs[sign]!);
}

export const parentOf = (post: Post): string | undefined =>
  referredTo(post).find(({ type }) => type === "replied_to")?.id;

const referredTo = ({ referenced_tweets: tweets, referenced_posts: posts }: Post) => tweets ?? posts ?? [];

export const receiptOf = (id: string, { username }: Settings): Receipt => ({
  nativeId: id,
  visibility: "visible",
  url: `${SITE}/${username}/status/${id}`,
});
