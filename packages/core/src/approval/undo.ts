import * as z from "zod";
import type { Context } from "../context.ts";
import { happened, moved, saved } from "../conversation/moves.ts";
import { readConversation, theSituation, type ConversationView } from "../conversation/read-conversation.ts";
import { Conflict, Refusal } from "../errors.ts";
import { parse } from "../parse.ts";
import { noteWrong } from "./note-wrong.ts";
import type { Conversation } from "../conversation/conversation.ts";
import type { Reply } from "../reply/reply.ts";
import { savedReply } from "../reply/saved-reply.ts";
import { actorId, permit } from "../team/permit.ts";

const writerAnd = ({ writer }: Reply, { compensation }: Conversation) => ({
  ...(writer && { writer }),
  ...(compensation && { compensation: compensation.amount }),
});

export const Undone = z.object({ reply: z.string() });

/** Takes an approval back while its undo window is open; the draft is in the inbox again. */
export async function undo(ctx: Context, brand: string, id: string, input: unknown): Promise<ConversationView> {
  permit(ctx, "approve", brand);
  const { reply: replyId } = parse(Undone, input);
  const { conversation, replies } = await theSituation(ctx, brand, id);
  const reply = replies.find((r) => r.id === replyId);
  if (!reply) throw new Refusal("not-found", { code: "refusal.no-reply", id: replyId });
  const now = ctx.now().toISOString();
  if (
    reply.status !== "approved" ||
    conversation.status !== "approved" ||
    (now >= reply.sendAfter && reply.trouble !== "paused" && reply.trouble !== "sign-in-again")
  ) {
    throw new Refusal(
      "too-late",
      { code: "refusal.undo-late" },
      {
        status: reply.status,
      },
    );
  }
  const [first, second] = reply.approvals ?? [];
  const next = moved(conversation, {
    status: "open",
    reason: { code: "reason.undone" },
    // The one before stands as it stood.
    ...(first &&
      second && {
        first: { ...first, draft: reply.draft, fingerprint: reply.fingerprint, ...writerAnd(reply, conversation) },
      }),
  });
  try {
    await ctx.store.commit([
      saved(next),
      savedReply(conversation, reply, { status: "withdrawn" }),
      happened(next, { at: now, by: actorId(ctx), what: "undone", about: reply.id }),
    ]);
  } catch (error) {
    if (error instanceof Conflict) throw new Refusal("too-late", { code: "refusal.undo-late-sending" });
    throw error;
  }
  await noteWrong(ctx, reply, "stopped");
  return readConversation(ctx, brand, id);
}
