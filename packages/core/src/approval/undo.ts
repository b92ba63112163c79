import * as z from "zod";
import type { Context } from "../context.ts";
import { happened, moved, saved } from "../conversation/moves.ts";
import { readConversation, theSituation, type ConversationView } from "../conversation/read-conversation.ts";
import { Conflict, Refusal } from "../errors.ts";
import { parse } from "../parse.ts";
import { savedReply } from "../reply/saved-reply.ts";
import { actorId, permit } from "../team/permit.ts";

/** Takes an approval back while its undo window is open; the draft is in the inbox again. */
export async function undo(ctx: Context, brand: string, id: string, input: unknown): Promise<ConversationView> {
  permit(ctx, "approver");
  const { reply: replyId } = parse(z.object({ reply: z.string() }), input);
  const { conversation, replies } = await theSituation(ctx, brand, id);
  const reply = replies.find((r) => r.id === replyId);
  if (!reply) throw new Refusal("not-found", `There is no reply ${replyId} here.`);
  const now = ctx.now().toISOString();
  if (
    reply.status !== "approved" ||
    conversation.status !== "approved" ||
    (now >= reply.sendAfter && reply.trouble !== "paused" && reply.trouble !== "sign-in-again")
  ) {
    throw new Refusal("too-late", "It is too late to undo: the reply is on its way or there already.", {
      status: reply.status,
    });
  }
  const next = moved(conversation, { status: "open", reason: "The approval was undone." });
  try {
    await ctx.store.commit([
      saved(next),
      savedReply(conversation, { ...reply, status: "withdrawn" }),
      happened(next, { at: now, by: actorId(ctx), what: "undone", about: reply.id }),
    ]);
  } catch (error) {
    if (error instanceof Conflict) throw new Refusal("too-late", "It is too late to undo: the reply is on its way.");
    throw error;
  }
  return readConversation(ctx, brand, id);
}
