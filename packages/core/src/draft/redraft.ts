import * as z from "zod";
import { mustBeFree } from "../claim/must-be-free.ts";
import type { Context } from "../context.ts";
import { happened, moved, saved } from "../conversation/moves.ts";
import { readConversation, theSituation, type ConversationView } from "../conversation/read-conversation.ts";
import { Conflict, Refusal } from "../errors.ts";
import { mustBeContactable } from "../wellbeing/no-contact.ts";
import { parse } from "../parse.ts";
import { actorId, permit } from "../team/permit.ts";
import { because, type Because } from "./draft.ts";
import { savedDraft, writeDraft } from "./write-draft.ts";

export const Wish = z.strictObject({
  /** What the next one is to be like: `too-long` makes it shorter, `too-cold` warmer, `too-familiar` more formal. Empty: as things stand now. */
  wishes: z.array(z.enum(because)).max(because.length).default([]),
  draft: z.number().int().nonnegative(),
});

/** Drafts again, from what is known now and as it was wished for; the earlier draft stays as it was. */
export async function redraft(ctx: Context, brand: string, id: string, input: unknown): Promise<ConversationView> {
  permit(ctx, "draft", brand);
  const { wishes, draft: seen } = parse(Wish, input);
  await mustBeFree(ctx, brand, id);
  const situation = await theSituation(ctx, brand, id);
  mustBeContactable(situation.noContact);
  const { conversation } = situation;
  if (conversation.status !== "open")
    throw new Refusal("stale", { code: "refusal.not-open", reason: conversation.reason }, { changed: [] });
  if ((conversation.draft ?? 0) !== seen) throw new Refusal("stale", { code: "refusal.newer-draft" }, { changed: [] });
  const made = await writeDraft(ctx, situation, { wishes: wishes satisfies Because[] });
  const by = actorId(ctx);
  const next = moved(conversation, { draft: made.draft.number, draftDueAt: undefined });
  try {
    await ctx.store.commit([
      saved(next),
      savedDraft(conversation, made.draft),
      ...made.gap,
      happened(next, {
        at: made.draft.at,
        by,
        what: "drafted",
        about: String(made.draft.number),
        ...(wishes.length > 0 && {
          why: { code: "why.wishes", wishes: wishes.map((wish) => ({ code: `because.${wish}` as const })) } as const,
        }),
      }),
    ]);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    throw new Refusal("stale", { code: "refusal.same-moment" }, { changed: [] });
  }
  return readConversation(ctx, brand, id);
}
