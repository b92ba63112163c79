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

/** When a reply that a person posted by hand is looked for, in minutes after they said so. */
export const READ_BACK_MINUTES = [2, 60, 24 * 60] as const;

/** The looks for a reply that was posted by hand, where the platform can be asked. */
export function scheduleReadBacks(ctx: Context, conversation: Conversation, reply: Reply): Change[] {
  if (!ctx.connectors[reply.platform]?.answers) return [];
  return READ_BACK_MINUTES.map((minutes) =>
    savedFollowUp(conversation, {
      id: idOf("f", reply.id, "read-back", minutes),
      brand: conversation.brand,
      conversation: conversation.id,
      what: "read-back",
      reply: reply.id,
      dueAt: later(reply.approvedAt, minutes),
      attempts: 0,
      ...(minutes === READ_BACK_MINUTES.at(-1) && { last: true }),
    }),
  );
}

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
