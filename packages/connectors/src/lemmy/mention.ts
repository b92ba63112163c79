import type { Answer, Receipt } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { isoOf } from "../dates/iso-of.ts";
import { markdownText } from "../shown-text.ts";
import type { CommentView, Person, PostView } from "./api.ts";

export const PLATFORM = "lemmy";

/** Numbers are an instance's own: an id here begins with its host. */
const within = (server: string, kind: "p" | "c", id: number | string): string => `${new URL(server).host}:${kind}${id}`;

/** What a native id says; undefined for one that is none of ours. */
export function partsOf(nativeId: string): { kind: "p" | "c"; number: string } | undefined {
  const [, kind, number] = /:([pc])(\d+)$/u.exec(nativeId) ?? [];
  return number ? { kind: kind as "p" | "c", number } : undefined;
}

export const isGone = ({
  deleted,
  removed,
}: {
  deleted?: boolean | null | undefined;
  removed?: boolean | null | undefined;
}) => deleted === true || removed === true;

export function postOf(server: string, { post, creator }: PostView): Incoming {
  const id = within(server, "p", post.id);
  const text = markdownText(post.body ?? "", { html: false });
  return {
    platform: PLATFORM,
    nativeId: id,
    kind: "post",
    author: authorOf(creator),
    title: post.name,
    // A link without words of its own: the address is what was posted.
    text: text || post.url || "",
    url: `${server}/post/${post.id}`,
    ...datesOf(post),
    thread: id,
    visibility: "public",
  };
}

export function commentOf(server: string, { comment, creator }: CommentView): Incoming {
  const post = within(server, "p", comment.post_id);
  return {
    platform: PLATFORM,
    nativeId: within(server, "c", comment.id),
    kind: "comment",
    author: authorOf(creator),
    text: markdownText(comment.content, { html: false }),
    url: urlOf(server, comment.id),
    ...datesOf(comment),
    inReplyTo: parentOf(comment.path) === "0" ? post : within(server, "c", parentOf(comment.path)),
    thread: post,
    visibility: "public",
    handle: { post: String(comment.post_id) },
  };
}

/** The number of the comment above it; 0 where it stands right under the post. */
export const parentOf = (path: string): string => path.split(".").at(-2) ?? "0";

export function receiptOf(server: string, { comment }: Pick<CommentView, "comment">): Receipt {
  return { nativeId: within(server, "c", comment.id), url: urlOf(server, comment.id), visibility: "visible" };
}

/** A comment of our own as an answer, in the words that were written. */
export function answerOf(server: string, view: CommentView): Answer {
  const at = inUtc(view.comment.published);
  return { text: view.comment.content, ...(at && { at }), receipt: receiptOf(server, view) };
}

const urlOf = (server: string, id: number): string => `${server}/comment/${id}`;

function authorOf({ name, display_name: shown, actor_id: id }: Person): Incoming["author"] {
  const host = URL.canParse(id) ? new URL(id).host : "";
  return { id, name: shown || name, handle: host ? `${name}@${host}` : name, ...(host && { url: id }) };
}

function datesOf({
  published,
  updated,
}: {
  published?: string | null | undefined;
  updated?: string | null | undefined;
}) {
  const [createdAt, editedAt] = [inUtc(published), inUtc(updated)];
  return { ...(createdAt && { createdAt }), ...(editedAt && { editedAt }) };
}

/** Older instances name no zone, and mean UTC. */
const inUtc = (date: string | null | undefined): string | undefined =>
  isoOf(date && !/(?:Z|[+-]\d\d:?\d\d)$/u.test(date) ? `${date}Z` : date);
