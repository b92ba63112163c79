import * as z from "zod";
import { mustBeFree } from "../claim/must-be-free.ts";
import type { Context } from "../context.ts";
import { expiryOf, happened, moved, saved } from "../conversation/moves.ts";
import {
  nextDraftNumber,
  readConversation,
  theSituation,
  type ConversationView,
} from "../conversation/read-conversation.ts";
import { Conflict, Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { mustBeContactable } from "../wellbeing/no-contact.ts";
import { parse } from "../parse.ts";
import { actorId, permit } from "../team/permit.ts";
import type { Draft } from "./draft.ts";
import { takenOver } from "./resting-on.ts";
import { objectionsTo } from "./review-draft.ts";

export const Edit = z.object({ text: z.string().trim().min(1).max(20_000), draft: z.number().int().nonnegative() });

/** Saves a person's text as the newest draft; the one it followed stays as it was. */
export async function editDraft(ctx: Context, brand: string, id: string, input: unknown): Promise<ConversationView> {
  permit(ctx, "draft", brand);
  const { text, draft: seen } = parse(Edit, input);
  await mustBeFree(ctx, brand, id);
  const situation = await theSituation(ctx, brand, id);
  mustBeContactable(situation.noContact);
  const { conversation, draft } = situation;
  if (conversation.status !== "open")
    throw new Refusal("stale", { code: "refusal.not-open", reason: conversation.reason }, { changed: [] });
  if ((conversation.draft ?? 0) !== seen) throw new Refusal("stale", { code: "refusal.newer-draft" }, { changed: [] });
  const at = ctx.now().toISOString();
  const by = actorId(ctx);
  const number = nextDraftNumber(situation);
  const version: Draft = {
    number,
    text,
    by,
    at,
    ...takenOver(draft, text),
    mention: conversation.mention,
    mentionVersion: conversation.mentionVersion,
    objections: await objectionsTo(ctx, situation, text),
  };
  const next = moved(conversation, { draft: number, draftDueAt: undefined });
  try {
    await ctx.store.commit([
      saved(next),
      { put: keys.draft(brand, id, number), value: version, if: "absent", expiresAt: expiryOf(conversation, at) },
      happened(next, { at, by, what: "draft-edited", about: String(number) }),
    ]);
  } catch (error) {
    if (error instanceof Conflict) throw new Refusal("stale", { code: "refusal.same-moment" }, { changed: [] });
    throw error;
  }
  return readConversation(ctx, brand, id);
}
