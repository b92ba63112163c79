import type { Context } from "../context.ts";
import type { Receipt } from "../connector.ts";
import { happened, moved, saved } from "../conversation/moves.ts";
import type { Conversation, ConversationEvent } from "../conversation/conversation.ts";
import { draftDueAt } from "../draft/ask-for-draft.ts";
import { keys } from "../keys.ts";
import type { Reply } from "./reply.ts";
import { savedReply } from "./saved-reply.ts";

/** Records how a published reply stands now. One that was rejected or vanished brings its conversation back to the inbox. */
export async function noteReceipt(
  ctx: Context,
  at: { brand: string; conversation: string; reply: string },
  seen: Receipt | "vanished",
): Promise<void> {
  const [conversation, reply] = (await ctx.store.getMany<any>([
    keys.conversation(at.brand, at.conversation),
    keys.reply(at.brand, at.conversation, at.reply),
  ])) as [Conversation | undefined, Reply | undefined];
  if (!conversation || !reply?.receipt || reply.status !== "published") return;
  const receipt: Receipt =
    seen === "vanished"
      ? { ...reply.receipt, visibility: "rejected", reason: "It is no longer on the platform." }
      : seen;
  if (receipt.visibility === reply.receipt.visibility && receipt.reason === reply.receipt.reason) return;
  const now = ctx.now();
  const bad = receipt.visibility === "rejected";
  const what: ConversationEvent["what"] =
    seen === "vanished"
      ? "vanished"
      : bad
        ? "rejected"
        : receipt.visibility === "moderation"
          ? "moderation"
          : "published";
  const comesBack =
    bad && (conversation.status === "answered" || conversation.status === "closed") && !conversation.gone;
  const why = receipt.reason ?? (seen === "vanished" ? "It is no longer on the platform." : undefined);
  const next = moved(
    conversation,
    comesBack
      ? {
          status: "open",
          reason:
            seen === "vanished"
              ? "Our reply is gone from the platform."
              : `The platform rejected our reply${why ? `: ${why}` : "."}`,
          dueAt: now.toISOString(),
          draftDueAt: draftDueAt(now),
        }
      : {},
  );
  await ctx.store.commit([
    saved(next),
    savedReply(conversation, { ...reply, receipt }),
    happened(next, { at: now.toISOString(), by: "earshot", what, about: reply.id, ...(why && { why }) }),
  ]);
  ctx.log.info("reply.reread", { brand: at.brand, reply: at.reply, status: receipt.visibility });
}
