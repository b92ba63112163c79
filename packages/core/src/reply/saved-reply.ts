import type { Conversation } from "../conversation/conversation.ts";
import { expiryOf } from "../conversation/moves.ts";
import { keys, places } from "../keys.ts";
import { mustGo } from "../moves.ts";
import type { Change } from "../store.ts";
import { moves, onItsWay } from "./moves.ts";
import type { Reply } from "./reply.ts";

/** What changes of a reply; `undefined` takes a field away. */
export type ReplyPatch = {
  [F in keyof Omit<Reply, "id" | "brand" | "conversation" | "version">]?: Reply[F] | undefined;
};

/** The write of a changed reply, on condition that nobody changed it since it was read; throws where the table has no such move. */
export function savedReply(conversation: Pick<Conversation, "retentionDays">, from: Reply, patch: ReplyPatch): Change {
  const next: Reply = { ...from, ...patch, version: from.version + 1 };
  mustGo("A reply", moves, from.status, next.status);
  if (!onItsWay.has(next.status)) {
    delete next.dueAt;
    delete next.leaseUntil;
  }
  return {
    put: keys.reply(next.brand, next.conversation, next.id),
    value: next,
    if: from.version,
    at: next.dueAt ? { due: places.due(next.dueAt, next.id) } : {},
    expiresAt: expiryOf(conversation, next.approvedAt),
  };
}
