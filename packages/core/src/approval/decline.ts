import * as z from "zod";
import type { Context } from "../context.ts";
import { expiryOf, happened, moved, saved } from "../conversation/moves.ts";
import { readConversation, theSituation, type ConversationView } from "../conversation/read-conversation.ts";
import { askForDraft, draftDueAt } from "../draft/ask-for-draft.ts";
import { because } from "../draft/draft.ts";
import { Conflict, Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { actorId, permit } from "../team/permit.ts";

const Decline = z.object({
  reason: z.string().trim().min(1, "Say why, so that the next draft can be better.").max(500),
  draft: z.number().int().positive(),
  /** What the next draft is to do otherwise. */
  because: z.array(z.enum(because)).max(because.length).optional(),
});

/** Declines a draft with a reason; another is drafted and the conversation goes back to the queue. */
export async function decline(ctx: Context, brand: string, id: string, input: unknown): Promise<ConversationView> {
  permit(ctx, "approver");
  const { reason, draft: number, because: why } = parse(Decline, input);
  const { conversation, draft } = await theSituation(ctx, brand, id);
  if (conversation.status !== "open")
    throw new Refusal("stale", `It is no longer open: ${conversation.reason}`, { changed: [] });
  if (!draft || draft.number !== number)
    throw new Refusal("stale", "There is a newer draft. Look again.", { changed: [] });
  if (draft.declined)
    throw new Refusal("taken", `It was declined by ${draft.declined.by} already.`, { by: draft.declined.by });
  const now = ctx.now();
  const at = now.toISOString();
  const by = actorId(ctx);
  const next = moved(conversation, { reason: `Draft declined: ${reason}`, draftDueAt: draftDueAt(now) });
  try {
    await ctx.store.commit([
      saved(next),
      {
        put: keys.draft(brand, id, number),
        value: { ...draft, declined: { by, at, reason, ...(why && { because: why }) } },
        expiresAt: expiryOf(conversation, at),
      },
      happened(next, { at, by, what: "declined", why: reason, about: String(number) }),
    ]);
  } catch (error) {
    if (error instanceof Conflict)
      throw new Refusal("stale", "Somebody changed it at the same moment. Look again.", { changed: [] });
    throw error;
  }
  await askForDraft(ctx, next);
  return readConversation(ctx, brand, id);
}
