import type { Context } from "../context.ts";
import type { Receipt } from "../connector.ts";
import { withoutAnswer } from "../conversation/answers.ts";
import { happened, moved, saved } from "../conversation/moves.ts";
import type { Conversation, ConversationEvent } from "../conversation/conversation.ts";
import { draftDueAt } from "../draft/ask-for-draft.ts";
import { keys } from "../keys.ts";
import type { Reply } from "./reply.ts";
import { savedReply } from "./saved-reply.ts";

const GONE = { code: "why.gone" } as const;

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
  const receipt: Receipt = seen === "vanished" ? { ...reply.receipt, visibility: "rejected", reason: GONE } : seen;
  if (receipt.visibility === reply.receipt.visibility && isSame(receipt.reason, reply.receipt.reason)) return;
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
  const why = receipt.reason;
  const next = moved(conversation, {
    ...(bad && withoutAnswer(conversation, reply.id)),
    ...(comesBack
      ? {
          status: "open" as const,
          reason:
            seen === "vanished"
              ? { code: "reason.vanished" as const }
              : why
                ? { code: "reason.rejected" as const, why }
                : { code: "reason.rejected-unsaid" as const },
          dueAt: now.toISOString(),
          draftDueAt: draftDueAt(now),
        }
      : {}),
  });
  await ctx.store.commit([
    saved(next),
    savedReply(conversation, reply, { receipt }),
    happened(next, { at: now.toISOString(), by: "earshot", what, about: reply.id, ...(why && { why }) }),
  ]);
  ctx.log.info("reply.reread", { brand: at.brand, reply: at.reply, status: receipt.visibility });
}

const isSame = (a: Receipt["reason"], b: Receipt["reason"]) => JSON.stringify(a) === JSON.stringify(b);
