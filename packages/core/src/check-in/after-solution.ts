import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { savedFollowUp } from "../follow-up/schedule.ts";
import type { FollowUp } from "../follow-up/follow-up.ts";
import { afterOpenDays } from "../hours/open-time.ts";
import { idOf } from "../ids.ts";
import type { Change } from "../store.ts";
import { takesUnasked } from "./takes-unasked.ts";

export const USUAL_DAYS = 3;

/** The one duty of a conversation to ask whether all is well. */
export const checkInId = (conversation: string): string => idOf("f", conversation, "check-in");

/** The write of the duty to ask whether all is well, once a person said that it is solved; a later solution puts it off. */
export function afterSolution(ctx: Context, brand: Brand, conversation: Conversation, at: string): Change[] {
  const days = brand.checkIns?.days ?? USUAL_DAYS;
  const { id, checkIn, answeredAt, gone } = conversation;
  if (days === 0 || checkIn || gone || answeredAt === undefined) return [];
  if (!takesUnasked(ctx.connectors[conversation.platform], ctx.now())) return [];
  const duty: FollowUp = {
    id: checkInId(id),
    brand: brand.id,
    conversation: id,
    what: "check-in",
    from: at,
    dueAt: afterOpenDays(brand, at, days).toISOString(),
    attempts: 0,
  };
  return [savedFollowUp({ ...conversation, heardAt: at }, duty)];
}
