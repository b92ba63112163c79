import type { Conversation } from "../conversation/conversation.ts";
import { expiryOf } from "../conversation/moves.ts";
import { keys, places } from "../keys.ts";
import type { Change } from "../store.ts";
import type { Reply } from "./reply.ts";

/** Replies in these states are watched by the sweep. */
const watched: ReadonlySet<Reply["status"]> = new Set(["approved", "sending", "unknown"]);

/** The write of a changed reply, on condition that nobody changed it since it was read. */
export function savedReply(conversation: Pick<Conversation, "retentionDays">, reply: Reply): Change {
  const next: Reply = { ...reply, version: reply.version + 1 };
  if (!watched.has(next.status)) {
    delete next.dueAt;
    delete next.leaseUntil;
  }
  return {
    put: keys.reply(next.brand, next.conversation, next.id),
    value: next,
    if: reply.version,
    at: next.dueAt ? { due: places.due(next.dueAt, next.id) } : {},
    expiresAt: expiryOf(conversation, next.approvedAt),
  };
}
