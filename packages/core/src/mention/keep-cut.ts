import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { expiryOf, moved, saved } from "../conversation/moves.ts";
import { classifyIncoming } from "./classify-incoming.ts";
import { lookOf } from "./look-of.ts";
import { savedMention } from "./saved-mention.ts";
import type { Incoming, Mention } from "./mention.ts";
import { isOnlyCut } from "./own-words/own-words.ts";
import { savedPointer } from "./pointer.ts";

/** Whether all that changed is that what is not the author's now stands beside the text. */
export function isCutOnly(before: Mention, incoming: Incoming): boolean {
  const same = before.title === incoming.title && before.rating?.value === incoming.rating?.value;
  return same && isOnlyCut(before, incoming);
}

/** Keeps a mention with what is not its author's cut from its text: no edit of theirs, so nothing is reopened, counted or told. */
export async function keepCut(
  ctx: Context,
  brand: Brand,
  { conversation, before }: { conversation: Conversation; before: Mention },
  { incoming, hash, seenAt }: { incoming: Incoming; hash: string; seenAt: string },
): Promise<void> {
  const classification = await classifyIncoming(ctx, brand, incoming);
  const mention: Mention = { ...before, ...incoming, hash, seenAt, classification };
  const isShown = conversation.mention === mention.id;
  const { lane: _, ...look } = lookOf(mention);
  const expiresAt = expiryOf(conversation, seenAt);
  await ctx.store.commit([
    savedPointer(mention, { expiresAt }),
    savedMention(brand.timeZone, mention, expiresAt),
    ...(isShown ? [saved(moved(conversation, look))] : []),
  ]);
  ctx.log.info("mention.cut", { brand: brand.id, mention: mention.id, conversation: conversation.id });
}
