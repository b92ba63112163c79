import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { expiryOf } from "../conversation/moves.ts";
import { idOf } from "../ids.ts";
import { keys, places } from "../keys.ts";
import type { Mention } from "../mention/mention.ts";
import type { Reply } from "../reply/reply.ts";
import type { Change } from "../store.ts";
import type { FollowUp } from "./follow-up.ts";
import { nextLook, paceOf } from "./looks.ts";

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

/** The first re-read of a published reply, where the platform can be read again; each puts down the next. */
export function scheduleRereads(ctx: Context, conversation: Conversation, reply: Reply, at: string): Change[] {
  const connector = ctx.connectors[reply.platform];
  const isModerated = reply.receipt?.visibility === "moderation" && !connector?.dearReads;
  return firstLook(ctx, conversation, {
    id: idOf("f", reply.id, "reread"),
    what: "reread",
    reply: reply.id,
    mention: reply.mention,
    pace: isModerated ? "moderated" : paceOf(conversation, connector),
    from: at,
  });
}

/** The first look at a mention that waits: was it deleted or changed meanwhile? */
export function scheduleRecheck(ctx: Context, conversation: Conversation): Change[] {
  return firstLook(ctx, conversation, {
    id: idOf("f", conversation.id, "recheck", conversation.mention),
    what: "recheck",
    mention: conversation.mention,
    pace: paceOf(conversation, ctx.connectors[conversation.platform]),
    from: conversation.heardAt,
  });
}

/** So old may be what was there when its source was connected, and still be looked at again. */
const LATELY_DAYS = 7;

/** The first look at what was said shortly before its source was connected: what becomes of it is new. */
export function scheduleWatch(ctx: Context, conversation: Conversation, mention: Mention): Change[] {
  const { createdAt, firstSeenAt, baseline } = mention;
  const age = createdAt === undefined ? Infinity : Date.parse(firstSeenAt) - Date.parse(createdAt);
  if (!baseline || age > LATELY_DAYS * 86_400_000 || ctx.connectors[mention.platform]?.dearReads) return [];
  return firstLook(ctx, conversation, {
    id: idOf("f", conversation.id, "watch", mention.id),
    what: "watch",
    mention: mention.id,
    pace: "history",
    from: firstSeenAt,
  });
}

/** One look, soon, at a mention of which two texts came and nobody can tell which is newer. */
export function scheduleLook(ctx: Context, conversation: Conversation, mention: Mention): Change[] {
  if (!ctx.connectors[mention.platform]?.revisit) return [];
  const { id, brand } = conversation;
  const of = { id: idOf("f", id, "look", mention.id), brand, conversation: id, mention: mention.id };
  const dueAt = ctx.now().toISOString();
  return [savedFollowUp(conversation, { ...of, what: "watch", dueAt, attempts: 0 })];
}

type Look = Pick<FollowUp, "id" | "what" | "reply"> & Required<Pick<FollowUp, "mention" | "pace" | "from">>;

function firstLook(ctx: Context, conversation: Conversation, look: Look): Change[] {
  if (!ctx.connectors[conversation.platform]?.revisit) return [];
  const { id, brand } = conversation;
  const dueAt = nextLook(look.pace, look.from, new Date(look.from))!;
  return [savedFollowUp(conversation, { ...look, brand, conversation: id, dueAt, attempts: 0 })];
}

/** The look that comes after this one, or the end of looking. */
export function afterLook(conversation: Conversation, followUp: FollowUp, now: Date): Change {
  const { brand, conversation: id, pace, from } = followUp;
  const dueAt = pace && from ? nextLook(pace, from, now) : undefined;
  if (dueAt === undefined) return { remove: keys.followUp(brand, id, followUp.id) };
  return savedFollowUp(conversation, { ...followUp, dueAt, attempts: 0 });
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
