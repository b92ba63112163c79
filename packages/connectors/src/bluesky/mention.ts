import type { Receipt } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { shortened } from "@earshot/core/mention/own-words/own-words";
import { isoOf } from "../dates/iso-of.ts";
import type { Post } from "./api.ts";
import { fullText } from "./full-text.ts";

export const PLATFORM = "bluesky";
export const COLLECTION = "app.bsky.feed.post";
const SITE = "https://bsky.app";

/** A post there as a mention here; what it quotes stands beside it. */
export function mentionOf({ uri, cid, author, record, embed: quoted, indexedAt }: Post): Incoming {
  const { reply, langs } = record;
  const createdAt = isoOf(record.createdAt) ?? isoOf(indexedAt);
  return {
    platform: PLATFORM,
    nativeId: uri,
    kind: reply ? "comment" : "post",
    url: postUrl(uri),
    author: {
      id: author.did,
      name: author.displayName || author.handle,
      handle: author.handle,
      url: `${SITE}/profile/${author.did}`,
      ...(author.followersCount !== undefined && author.followersCount >= 0 && { followers: author.followersCount }),
    },
    text: fullText(record),
    ...(quoted?.trim() && { beside: [{ kind: "quote", text: shortened(quoted.trim()) }] }),
    visibility: "public",
    ...(langs?.[0] && { language: langs[0] }),
    ...(createdAt && { createdAt }),
    ...(reply && { inReplyTo: reply.parent.uri }),
    thread: reply?.root.uri ?? uri,
    handle: { cid, rootUri: reply?.root.uri ?? uri, rootCid: reply?.root.cid ?? cid },
  };
}

/** The page of a post. */
export function postUrl(uri: string): string {
  const { repo, rkey } = placeOf(uri);
  return `${SITE}/profile/${repo}/post/${rkey}`;
}

/** Where at://did/collection/key is. */
export function placeOf(uri: string): { repo: string; collection: string; rkey: string } {
  const [repo = "", collection = "", rkey = ""] = uri.replace(/^at:\/\//u, "").split("/");
  return { repo, collection, rkey };
}

export const receiptOf = (uri: string): Receipt => ({ nativeId: uri, url: postUrl(uri), visibility: "visible" });
