import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { expiryOf, happened, moved, saved, type Patch } from "../conversation/moves.ts";
import { readRecords, type Records } from "../conversation/read-records.ts";
import { keys } from "../keys.ts";
import type { Reply } from "../reply/reply.ts";
import { savedReply } from "../reply/saved-reply.ts";
import type { Change } from "../store.ts";
import { erasing, mustErase, wordless } from "./erased.ts";
import { lookOf } from "./look-of.ts";
import { savedMention } from "./saved-mention.ts";
import type { Mention } from "./mention.ts";

/**
 * Records that a mention is gone upstream. A reply that was on its way to it is not sent, and a conversation that only waited to answer
 * it is closed, its draft with it; one where something earlier still waits goes back to that. Where the platform demands it, its words
 * and its author go here too.
 */
export async function markDeleted(
  ctx: Context,
  brandId: string,
  conversationId: string,
  mentionId: string,
  { erase }: { erase?: { by: string; also: Change[] } } = {},
): Promise<void> {
  const [conversation, mention, brand] = (await ctx.store.getMany<any>([
    keys.conversation(brandId, conversationId),
    keys.mention(brandId, conversationId, mentionId),
    keys.brand(brandId),
  ])) as [Conversation | undefined, Mention | undefined, { timeZone: string } | undefined];
  if (!conversation || !mention || !brand || (erase ? mention.erased : mention.deletedAt)) return;
  const at = ctx.now().toISOString();
  const newest = conversation.mention === mentionId;
  const waiting = newest && (conversation.status === "open" || conversation.status === "approved");
  const earlier = waiting && conversation.mentions > 1 ? await earlierWaiting(ctx, conversation, mentionId) : undefined;
  const cancelled = waiting && conversation.status === "approved" ? await unsentReply(ctx, conversation) : undefined;
  const erases = erase !== undefined || mustErase(ctx, mention);
  const { changes: all, patch } = erases ? await erasing(ctx, mention) : { changes: [], patch: {} };
  // What does not fit goes before: it is gone then, whatever becomes of the rest.
  const changes = all.slice(0, MOST_CHANGES);
  for (let from = MOST_CHANGES; from < all.length; from += MOST_CHANGES)
    await ctx.store.commit(all.slice(from, from + MOST_CHANGES));
  const why = erase ? ERASED : DELETED;
  const next = moved(conversation, {
    ...patch,
    ...(erase && conversation.author.id === mention.author.id && { author: wordless(mention).author }),
    ...(newest && !earlier && { gone: true }),
    ...(waiting && (earlier ? backTo(earlier, at) : { status: "closed", reason: why, closedAt: at })),
  });
  await ctx.store.commit([
    saved(next),
    savedMention(
      brand.timeZone,
      {
        ...(erases ? wordless(mention) : mention),
        deletedAt: mention.deletedAt ?? at,
        ...(erase && { erased: true as const }),
      },
      expiryOf(conversation, at),
    ),
    ...(cancelled ? [withdrawn(conversation, cancelled, why)] : []),
    ...changes,
    ...(erase?.also ?? []),
    happened(next, { at, by: erase?.by ?? "earshot", what: "deleted", about: mentionId }),
  ]);
  ctx.log.info("mention.deleted", { brand: brandId, mention: mentionId, conversation: conversationId });
}

const MOST_CHANGES = 80;
const DELETED = { code: "reason.deleted" } as const;
const ERASED = { code: "reason.erased" } as const;

/** The approved reply, while no attempt to send it was begun: what may be on the platform already is looked up there. */
async function unsentReply(ctx: Context, { brand, id, reply }: Conversation): Promise<Reply | undefined> {
  const known = reply === undefined ? undefined : await ctx.store.get(keys.reply(brand, id, reply));
  return known && known.status === "approved" && !known.maySent ? known : undefined;
}

const withdrawn = (conversation: Conversation, reply: Reply, message: typeof DELETED | typeof ERASED): Change =>
  savedReply(conversation, reply, { status: "withdrawn", trouble: "gone", message });

/** What the customer said before, stands there still and waits for a reply. */
async function earlierWaiting(ctx: Context, { brand, id }: Conversation, gone: string): Promise<Mention | undefined> {
  const records = await readRecords(ctx, brand, id);
  return records?.mentions.findLast((each) => each.id !== gone && !each.deletedAt && isWaiting(each, records));
}

function isWaiting({ id, baseline, firstSeenAt, classification }: Mention, { replies }: Records): boolean {
  const isAnswered = replies.some(
    ({ status, mention, approvedAt }) => status === "published" && (mention === id || approvedAt > firstSeenAt),
  );
  return !baseline && classification.needsReply && !isAnswered;
}

function backTo(mention: Mention, at: string): Patch {
  return {
    ...lookOf(mention),
    author: mention.author,
    status: "open",
    reason: { code: "reason.earlier-waits" },
    urgency: mention.classification.urgency,
    // The sweep asks for it within the minute: not every function that hears of a deletion may send.
    draftDueAt: at,
  };
}
