import * as z from "zod";
import { mustBeFree } from "../claim/must-be-free.ts";
import type { Context } from "../context.ts";
import { remembered } from "../conversation/act.ts";
import { expiryOf, happened, moved, saved } from "../conversation/moves.ts";
import { readConversation, theSituation, type ConversationView } from "../conversation/read-conversation.ts";
import { askForDraft, draftDueAt } from "../draft/ask-for-draft.ts";
import { because } from "../draft/draft.ts";
import { Conflict, Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { nameOf } from "../team/name-of.ts";
import { actorId, permit } from "../team/permit.ts";
import { noteDecision } from "./note-decision.ts";

export const Decline = z.object({
  reason: z.string().trim().min(1, "input.say-why-draft").max(500),
  draft: z.number().int().positive(),
  /** What the next draft is to do otherwise. */
  because: z.array(z.enum(because)).max(because.length).optional(),
});

/** Declines a draft with a reason; another is drafted and the conversation goes back to the queue. */
export async function decline(ctx: Context, brand: string, id: string, input: unknown): Promise<ConversationView> {
  permit(ctx, "approve", brand);
  const { reason, draft: number, because: why } = parse(Decline, input);
  await mustBeFree(ctx, brand, id);
  const situation = await theSituation(ctx, brand, id);
  const { conversation, draft } = situation;
  if (conversation.status !== "open")
    throw new Refusal("stale", { code: "refusal.not-open", reason: conversation.reason }, { changed: [] });
  if (!draft || draft.number !== number) throw new Refusal("stale", { code: "refusal.newer-draft" }, { changed: [] });
  if (draft.declined)
    throw new Refusal(
      "taken",
      { code: "refusal.declined-already", name: await nameOf(ctx, draft.declined.by) },
      { by: draft.declined.by },
    );
  const now = ctx.now();
  const at = now.toISOString();
  const by = actorId(ctx);
  const next = moved(conversation, {
    reason: { code: "reason.declined", why: reason },
    draftDueAt: draftDueAt(now),
    first: undefined,
  });
  try {
    await ctx.store.commit([
      saved(next),
      {
        put: keys.draft(brand, id, number),
        value: { ...draft, declined: { by, at, reason, ...(why && { because: why }) } },
        expiresAt: expiryOf(conversation, at),
      },
      happened(next, { at, by, what: "declined", why: reason, about: String(number) }),
      ...remembered(ctx, conversation, next, { what: "declined", restores: [{ draft }] }),
    ]);
  } catch (error) {
    if (error instanceof Conflict) throw new Refusal("stale", { code: "refusal.same-moment" }, { changed: [] });
    throw error;
  }
  await noteDecision(ctx, situation, "declined");
  await askForDraft(ctx, next);
  return readConversation(ctx, brand, id);
}
