import { approveByPolicy } from "../approval/approve-by-policy.ts";
import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { happened, moved, saved } from "../conversation/moves.ts";
import { situationOf, type Situation } from "../conversation/read-conversation.ts";
import type { Message } from "../queues.ts";
import { outdatedReply } from "../reply/outdated.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { isStanding } from "../wellbeing/no-contact.ts";
import type { Draft } from "./draft.ts";
import { savedDraft, writeDraft } from "./write-draft.ts";

/** The conversation and its newest mention. */
export type ToDraft = Extract<Message<"draft">, { mention: string }>;

/** Drafts the answer to a conversation's newest mention, once per version of it and once more per declined draft. */
export async function makeDraft(ctx: Context, message: ToDraft): Promise<void> {
  const asked = askedOnce(ctx);
  await retryOnConflict(async () => {
    const { brand, conversation: id, mention: mentionId, mentionVersion } = message;
    const situation = await situationOf(ctx, brand, id);
    if (!situation) return;
    const { conversation, draft, drafts, noContact } = situation;
    if (conversation.mention !== mentionId || conversation.mentionVersion !== mentionVersion) return; // a newer one is on its way
    if (conversation.status !== "open" && conversation.status !== "approved") return;
    if (isStanding(noContact)) return nothingDue(ctx, conversation);
    const forThis = drafts.filter((d) => d.mention === mentionId && d.mentionVersion === mentionVersion);
    const corrects = outdatedReply(situation.replies, situation.mention)?.id;
    if (draft && forThis.includes(draft) && !draft.declined && !isHeld(situation, draft) && draft.corrects === corrects)
      return nothingDue(ctx, conversation);
    const { draft: made, gap } = await writeDraft(asked, situation);
    const { forbidden } = made;
    const rule = ctx.connectors[conversation.platform]?.rulebook.rules.find(({ id }) => id === forbidden);
    const next = moved(conversation, { draft: made.number, draftDueAt: undefined });
    await ctx.store.commit([
      saved(next),
      savedDraft(conversation, made),
      ...gap,
      happened(next, {
        at: made.at,
        by: "earshot",
        what: "drafted",
        about: String(made.number),
        ...(rule && { why: { code: "why.to-post-by-hand", rule: rule.says } as const }),
      }),
    ]);
    ctx.log.info("draft.written", { brand, conversation: id, draft: made.number, count: made.objections.length });
  });
  await approveByPolicy(ctx, message.brand, message.conversation);
}

/** What was taken up again may have its draft already: the sweep need not ask for one. */
async function nothingDue(ctx: Context, conversation: Conversation): Promise<void> {
  if (conversation.draftDueAt) await ctx.store.commit([saved(moved(conversation, { draftDueAt: undefined }))]);
}

/** A holding reply that went out is no answer: another draft follows it. */
function isHeld({ replies }: Situation, { kind, number }: Draft): boolean {
  return kind === "holding" && replies.some(({ draft, status }) => draft === number && status === "published");
}

/** A conflict is no reason to pay a language model twice. */
function askedOnce(ctx: Context): Context {
  const { model } = ctx;
  if (!model) return ctx;
  let proposed: ReturnType<typeof model.propose> | undefined;
  return {
    ...ctx,
    model: { name: model.name, judge: model.judge, propose: (input) => (proposed ??= model.propose(input)) },
  };
}
