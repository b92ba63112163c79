import type { Context } from "../context.ts";
import { situationOf, type Situation } from "../conversation/read-conversation.ts";
import type { Revisited } from "../connector.ts";
import { ConnectorError } from "../errors.ts";
import { keys } from "../keys.ts";
import { contentHash, cut } from "../mention/content.ts";
import { markDeleted } from "../mention/mark-deleted.ts";
import type { Message } from "../queues.ts";
import { answeredByHand, recordByHand } from "../reply/by-hand.ts";
import { noteReceipt } from "../reply/note-receipt.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { signedInCall } from "../source/renew-credential.ts";
import type { FollowUp } from "./follow-up.ts";
import { readBack } from "./read-back.ts";
import { later, savedFollowUp } from "./schedule.ts";

const MOST_ATTEMPTS = 6;

/** Reads a mention (and our reply under it) again and records what changed; done once, then forgotten. */
export async function doFollowUp(ctx: Context, message: Message<"follow-up">): Promise<void> {
  const { brand, conversation: id, followUp: followUpId } = message;
  const key = keys.followUp(brand, id, followUpId);
  const followUp = await ctx.store.get(key);
  if (!followUp || followUp.dueAt > ctx.now().toISOString()) return;
  const situation = await situationOf(ctx, brand, id);
  const reply = situation?.replies.find((r) => r.id === followUp.reply);
  if (
    !situation ||
    situation.mention.deletedAt ||
    (followUp.what === "recheck" && situation.conversation.status !== "open")
  ) {
    await ctx.store.commit([{ remove: key }]);
    return;
  }
  if (followUp.what === "read-back") {
    if ((await readBack(ctx, situation, followUp)) === "later") return tryLater(ctx, situation, followUp);
    return ctx.store.commit([{ remove: key }]);
  }
  const seen = await lookAgain(ctx, situation, reply?.receipt?.nativeId);
  if (seen === "later") return tryLater(ctx, situation, followUp);
  if (!(await record(ctx, situation, seen)) && followUp.what === "recheck") await lookForAnswer(ctx, situation);
  if (reply && seen.reply)
    await retryOnConflict(() => noteReceipt(ctx, { brand, conversation: id, reply: reply.id }, seen.reply!));
  await ctx.store.commit([{ remove: key }]);
}

/** The platform cannot be read now: again after a while, but not for ever. */
async function tryLater(ctx: Context, { conversation }: Situation, followUp: FollowUp): Promise<void> {
  const attempts = followUp.attempts + 1;
  const dueAt = later(ctx.now().toISOString(), Math.min(10 * 2 ** followUp.attempts, 360));
  await ctx.store.commit([
    attempts >= MOST_ATTEMPTS
      ? { remove: keys.followUp(followUp.brand, followUp.conversation, followUp.id) }
      : savedFollowUp(conversation, { ...followUp, attempts, dueAt }),
  ]);
}

/** What still waits here may have been answered by hand on the platform. */
async function lookForAnswer(ctx: Context, situation: Situation): Promise<void> {
  const answer = await answeredByHand(ctx, situation);
  if (answer) await retryOnConflict(() => recordByHand(ctx, situation, answer));
}

/** The mention as it stands on the platform; "later" when the platform cannot be read now. */
export async function lookAgain(
  ctx: Context,
  situation: Situation,
  replyId: string | undefined,
): Promise<Revisited | "later"> {
  const { source, brand, mention, conversation } = situation;
  const connector = ctx.connectors[conversation.platform];
  if (!connector?.revisit || !source) return { mention };
  try {
    return await connector.revisit(
      await signedInCall(ctx, brand, source),
      mention,
      replyId ? { nativeId: replyId } : undefined,
    );
  } catch (error) {
    if (error instanceof ConnectorError && error.trouble === "gone") return { mention: "deleted" };
    if (!(error instanceof ConnectorError)) throw error;
    ctx.log.warn("mention.unreadable", { brand: brand.id, mention: mention.id, trouble: error.trouble });
    return "later";
  }
}

/** Records a deletion at once and sends a changed text the way of every mention. Returns whether anything changed. */
export async function record(ctx: Context, situation: Situation, seen: Revisited): Promise<boolean> {
  const { mention, conversation } = situation;
  if (seen.mention === "deleted") {
    await retryOnConflict(() => markDeleted(ctx, mention.brand, conversation.id, mention.id));
    return true;
  }
  const incoming = cut(seen.mention);
  if (contentHash(incoming) === mention.hash) return false;
  const seenAt = ctx.now().toISOString();
  await ctx.queues.send("intake", [
    { brand: mention.brand, source: mention.source, baseline: false, seenAt, incoming },
  ]);
  return true;
}
