import type { Context } from "../context.ts";
import { expiryOf, happened, moved, saved } from "../conversation/moves.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { keys } from "../keys.ts";
import { erasing, mustErase, wordless } from "./erased.ts";
import { savedMention } from "./hear-new.ts";
import type { Mention } from "./mention.ts";

/**
 * Records that a mention is gone upstream; a conversation that only waited to answer it is closed, its draft with it. Where the
 * platform demands it, its words and its author go here too.
 */
export async function markDeleted(
  ctx: Context,
  brandId: string,
  conversationId: string,
  mentionId: string,
): Promise<void> {
  const [conversation, mention, brand] = (await ctx.store.getMany<any>([
    keys.conversation(brandId, conversationId),
    keys.mention(brandId, conversationId, mentionId),
    keys.brand(brandId),
  ])) as [Conversation | undefined, Mention | undefined, { timeZone: string } | undefined];
  if (!conversation || !mention || !brand || mention.deletedAt) return;
  const at = ctx.now().toISOString();
  const newest = conversation.mention === mentionId;
  const waiting = newest && (conversation.status === "open" || conversation.status === "approved");
  const erases = mustErase(ctx, mention);
  const { changes, patch } = erases ? await erasing(ctx, mention) : { changes: [], patch: {} };
  const next = moved(conversation, {
    ...patch,
    ...(newest && { gone: true }),
    ...(waiting && { status: "closed" as const, reason: "The customer deleted it.", closedAt: at }),
  });
  await ctx.store.commit([
    saved(next),
    savedMention(
      brand.timeZone,
      { ...(erases ? wordless(mention) : mention), deletedAt: at },
      expiryOf(conversation, at),
    ),
    ...changes,
    happened(next, { at, by: "earshot", what: "deleted", about: mentionId }),
  ]);
  ctx.log.info("mention.deleted", { brand: brandId, mention: mentionId, conversation: conversationId });
}
