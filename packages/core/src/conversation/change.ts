import * as z from "zod";
import type { Context } from "../context.ts";
import { askForDraft, draftDueAt } from "../draft/ask-for-draft.ts";
import { Conflict, Refusal } from "../errors.ts";
import { actorId, permit } from "../team/permit.ts";
import type { Right } from "../team/rights.ts";
import type { Change } from "../store.ts";
import { remembered, type Restore } from "./act.ts";
import type { Conversation, ConversationEvent } from "./conversation.ts";
import { happened, moved, saved, type Patch } from "./moves.ts";
import { readConversation, theSituation, type ConversationView, type Situation } from "./read-conversation.ts";

export const Reason = z.object({ reason: z.string().trim().min(1, "input.say-why").max(500) });

export type Step = {
  patch: Patch;
  event: Pick<ConversationEvent, "what" | "why" | "about">;
  /** Another draft is wanted. */
  draft?: boolean;
  /** What is written beside it, and what is put back if the act is undone. */
  also?(next: Conversation): Change[];
  restores?: Restore[];
};

/**
 * One act of a person on a conversation: a conditional write with its event, which can be undone for some seconds.
 * @throws Refusal `stale` when somebody else changed it at the same moment
 */
export async function change(
  ctx: Context,
  brand: string,
  id: string,
  right: Right,
  decide: (situation: Situation) => Step | Promise<Step>,
): Promise<ConversationView> {
  permit(ctx, right, brand);
  const situation = await theSituation(ctx, brand, id);
  const { conversation: from } = situation;
  const step = await decide(situation);
  const now = ctx.now();
  const at = now.toISOString();
  const by = actorId(ctx);
  const next = moved(from, {
    ...seenBy(from, by),
    ...step.patch,
    ...(step.draft && { draftDueAt: draftDueAt(now) }),
  });
  try {
    await ctx.store.commit([
      saved(next),
      happened(next, { at, by, ...step.event }),
      ...remembered(ctx, from, next, { what: step.event.what, restores: step.restores }),
      ...(step.also?.(next) ?? []),
    ]);
  } catch (error) {
    if (error instanceof Conflict) throw new Refusal("stale", { code: "refusal.same-moment" }, { changed: [] });
    throw error;
  }
  if (step.draft) await askForDraft(ctx, next);
  return readConversation(ctx, brand, id);
}

/** Who does something here has seen what a note asked them to look at. */
function seenBy({ mentioned }: Conversation, by: string): Patch {
  if (!mentioned?.includes(by)) return {};
  const others = mentioned.filter((each) => each !== by);
  return { mentioned: others.length > 0 ? others : undefined };
}

/** @throws Refusal `stale` unless the conversation stands in one of these */
export function mustBe(conversation: Conversation, ...statuses: Conversation["status"][]): void {
  if (statuses.includes(conversation.status)) return;
  throw new Refusal(
    "stale",
    {
      code: "refusal.is-now",
      status: { code: `status.${conversation.status}` },
      reason: conversation.reason,
    },
    {
      changed: [],
      status: conversation.status,
    },
  );
}
