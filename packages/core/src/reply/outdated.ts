import type { Reply } from "./reply.ts";

/** Our newest reply to this mention that stands on the platform and answers an earlier text of it. */
export function outdatedReply(replies: readonly Reply[], mention: { id: string }): Reply | undefined {
  const newest = standingReply(replies, mention.id);
  return newest?.outdated && !newest.correctedBy ? newest : undefined;
}

/** Our newest reply to this mention that stands on the platform. */
export function standingReply(replies: readonly Reply[], mention: string): Reply | undefined {
  return replies.findLast(
    (reply) => reply.mention === mention && reply.status === "published" && reply.receipt?.visibility !== "rejected",
  );
}
