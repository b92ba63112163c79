import type { Outgoing, Receipt } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { account } from "./account.ts";
import { Replies, type Post } from "./api.ts";
import { receiptOf } from "./mention.ts";
import { read } from "./requests.ts";
import type { PlaygroundCall } from "./settings.ts";

const CLOCK_SKEW_MS = 5 * 60_000;

/** Our newest reply with this text under the mention; the playground, like most platforms, does not give keys back. */
export async function findReply(call: PlaygroundCall, { text, to, at }: Outgoing): Promise<Receipt | undefined> {
  const us = await account(call);
  try {
    const { posts } = await read(call, `/api/posts/${encodeURIComponent(to.nativeId)}/replies`, Replies);
    const ours = posts.findLast(
      (post) => post.author.id === us.id && normal(post.text) === normal(text) && !isOfBefore(post, at),
    );
    return ours && receiptOf(ours);
  } catch (error) {
    if (error instanceof ConnectorError && error.trouble === "gone") return undefined;
    throw error;
  }
}

/** Rejected before this approval: what a person sends again after a rejection is another reply. */
function isOfBefore({ moderation, createdAt }: Post, approvedAt: string): boolean {
  return moderation?.state === "rejected" && Date.parse(createdAt) < Date.parse(approvedAt) - CLOCK_SKEW_MS;
}

/** Platforms trim, compose and re-space what they are given. */
function normal(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
