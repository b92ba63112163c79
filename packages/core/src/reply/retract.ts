import * as z from "zod";
import { noteWrong } from "../approval/note-wrong.ts";
import type { Context } from "../context.ts";
import { withoutAnswer } from "../conversation/answers.ts";
import { happened, moved, saved } from "../conversation/moves.ts";
import { readConversation, theSituation, type ConversationView } from "../conversation/read-conversation.ts";
import { ConnectorError, Refusal } from "../errors.ts";
import { parse } from "../parse.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { signedInCall } from "../source/renew-credential.ts";
import { actorId, permit } from "../team/permit.ts";
import { savedReply } from "./saved-reply.ts";

export const Retraction = z.object({
  reply: z.string(),
  reason: z.string().trim().min(1, "input.say-why-record").max(500),
});

/**
 * Deletes a published reply on the platform; its conversation comes back to the inbox. Asked twice it is deleted once.
 * @throws Refusal `bad-input` where the platform has no delete; `too-late` when it could not be deleted now (details.trouble)
 */
export async function retract(ctx: Context, brand: string, id: string, input: unknown): Promise<ConversationView> {
  permit(ctx, "publish", brand);
  const { reply: replyId, reason } = parse(Retraction, input);
  const { brand: theBrand, source, conversation, mentions, replies } = await theSituation(ctx, brand, id);
  const reply = replies.find((each) => each.id === replyId);
  if (!reply?.receipt) throw new Refusal("not-found", { code: "refusal.no-published-reply", id: replyId });
  if (reply.status === "retracted") return readConversation(ctx, brand, id);
  const connector = ctx.connectors[conversation.platform];
  const mention = mentions.find((each) => each.id === reply.mention);
  if (!connector?.retract || !source || !mention || (reply.byHand && !reply.confirmedAt))
    throw new Refusal("bad-input", { code: "refusal.delete-by-hand" });
  try {
    await connector.retract(await signedInCall(ctx, theBrand, source), mention, reply.receipt);
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    throw new Refusal("too-late", { code: "refusal.not-deleted", why: error.message }, { trouble: error.trouble });
  }
  await retryOnConflict(() => recordRetraction(ctx, brand, id, replyId, reason));
  await noteWrong(ctx, reply, "retracted");
  ctx.log.warn("reply.retracted", { brand, conversation: id, reply: replyId, person: actorId(ctx) });
  return readConversation(ctx, brand, id);
}

async function recordRetraction(ctx: Context, brand: string, id: string, replyId: string, reason: string) {
  const { conversation, replies } = await theSituation(ctx, brand, id);
  const reply = replies.find((each) => each.id === replyId)!;
  if (reply.status === "retracted") return;
  const comesBack = conversation.status === "answered" && conversation.reply === replyId;
  const next = moved(conversation, {
    ...withoutAnswer(conversation, replyId),
    ...(comesBack && {
      status: "open" as const,
      reason: { code: "reason.retracted" as const, why: reason },
      dueAt: ctx.now().toISOString(),
    }),
  });
  await ctx.store.commit([
    saved(next),
    savedReply(conversation, reply, { status: "retracted", message: reason }),
    happened(next, {
      at: ctx.now().toISOString(),
      by: actorId(ctx),
      what: "retracted",
      about: replyId,
      why: reason,
    }),
  ]);
}
