import { auditPlaceOf } from "../audit/listed-events.ts";
import * as z from "zod";
import type { Context } from "../context.ts";
import { expiryOf } from "../conversation/moves.ts";
import type { ConversationEvent } from "../conversation/conversation.ts";
import { Conflict, Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import type { Change } from "../store.ts";
import { permit } from "../team/permit.ts";
import { CLAIM_SECONDS, holds, type Claim } from "./claim.ts";
import { takenBy } from "./must-be-free.ts";
import { savedClaim } from "./saved-claim.ts";

export const Asked = z.object({
  /** Knowingly, although somebody else is writing. */
  takeOver: z.boolean().default(false),
});

/**
 * Says that one is writing in a conversation, and again every 20 s while that is so; without that it ends after 60 s.
 * @throws Refusal `taken` (details.by) while another is writing, unless it is taken over; they are told by their next sign of life
 */
export async function claimConversation(ctx: Context, brand: string, id: string, input: unknown): Promise<Claim> {
  permit(ctx, "draft", brand);
  const { takeOver } = parse(Asked, input);
  if (ctx.actor === "earshot") throw new Refusal("not-allowed", { code: "refusal.only-people" });
  const { id: by, name } = ctx.actor;
  const key = keys.claim(brand, id);
  const [stored, conversation] = await Promise.all([ctx.store.get(key), ctx.store.get(keys.conversation(brand, id))]);
  if (!conversation) throw new Refusal("not-found", { code: "refusal.no-conversation", id, brand });
  const now = ctx.now();
  const at = now.toISOString();
  const held = stored && holds(stored, now) ? stored : undefined;
  const another = held && held.by !== by ? held : undefined;
  if (another && !takeOver) throw takenBy(another);
  const goesOn = held?.by === by;
  const claim: Claim = {
    brand,
    conversation: id,
    by,
    name,
    since: goesOn ? held.since : at,
    until: new Date(now.getTime() + CLAIM_SECONDS * 1000).toISOString(),
    version: (stored?.version ?? 0) + 1,
    ...(another && { takenFrom: another.by }),
    ...(goesOn && held.takenFrom && { takenFrom: held.takenFrom }),
  };
  const expiresAt = expiryOf(conversation, at);
  const event: ConversationEvent = {
    at,
    by,
    what: "taken-over",
    about: another?.by ?? "",
    ...(expiresAt && { keptUntil: expiresAt.toISOString() }),
  };
  const changes: Change[] = [savedClaim(claim, stored)];
  // Beside the conversation: its version stays, so that nobody's approval is refused for it.
  if (another)
    changes.push({
      put: keys.event(brand, id, at, `claim.${by}`),
      value: event,
      at: auditPlaceOf(event, { brand, conversation: id, place: `claim.${by}` }),
      expiresAt,
    });
  try {
    await ctx.store.commit(changes);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    const winner = await ctx.store.get(key);
    throw winner && winner.by !== by
      ? takenBy(winner)
      : new Refusal("stale", { code: "refusal.try-again" }, { changed: [] });
  }
  return claim;
}
