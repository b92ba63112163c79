import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { expiryOf } from "../conversation/moves.ts";
import { idOf } from "../ids.ts";
import { keys, places } from "../keys.ts";
import type { Reply } from "../reply/reply.ts";
import type { Change } from "../store.ts";
import type { FollowUp } from "./follow-up.ts";

/** When a published reply is read again, in minutes after publishing: 1 hour, 24 hours, 7 days. */
export const REREAD_MINUTES = [60, 24 * 60, 7 * 24 * 60] as const;
/** When a mention that waits for its answer is looked at again, in minutes after it was heard. */
export const RECHECK_MINUTES = [60, 24 * 60] as const;

/** The re-reads of a published reply, where the platform can be read again. */
export function scheduleRereads(ctx: Context, conversation: Conversation, reply: Reply, at: string): Change[] {
  if (!ctx.connectors[reply.platform]?.revisit) return [];
  return REREAD_MINUTES.map((minutes) =>
    savedFollowUp(conversation, {
      id: idOf("f", reply.id, minutes),
      brand: conversation.brand,
      conversation: conversation.id,
      what: "reread",
      reply: reply.id,
      dueAt: later(at, minutes),
      attempts: 0,
    }),
  );
}

/** The looks at a mention that waits: was it deleted or changed meanwhile? */
export function scheduleRecheck(ctx: Context, conversation: Conversation): Change[] {
  if (!ctx.connectors[conversation.platform]?.revisit) return [];
  return RECHECK_MINUTES.map((minutes) =>
    savedFollowUp(conversation, {
      id: idOf("f", conversation.id, "recheck", conversation.mention, minutes),
      brand: conversation.brand,
      conversation: conversation.id,
      what: "recheck",
      dueAt: later(conversation.heardAt, minutes),
      attempts: 0,
    }),
  );
}

export function savedFollowUp(
  conversation: Pick<Conversation, "retentionDays" | "heardAt">,
  followUp: FollowUp,
): Change {
  return {
    put: keys.followUp(followUp.brand, followUp.conversation, followUp.id),
    value: followUp,
    at: { due: places.due(followUp.dueAt, followUp.id) },
    expiresAt: expiryOf(conversation, followUp.dueAt),
  };
}

export function later(at: string, minutes: number): string {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString();
}
