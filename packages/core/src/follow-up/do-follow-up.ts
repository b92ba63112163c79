import type { Brand } from "../brand/brand.ts";
import { checkIn } from "../check-in/do-check-in.ts";
import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { situationOf, type Situation } from "../conversation/read-conversation.ts";
import type { Receipt } from "../connector.ts";
import { keys } from "../keys.ts";
import type { Mention } from "../mention/mention.ts";
import type { Message } from "../queues.ts";
import { answersTo, isUnseen, newAnswer, recordByHand } from "../reply/by-hand.ts";
import type { Reply } from "../reply/reply.ts";
import { noteReceipt } from "../reply/note-receipt.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import type { Source } from "../source/source.ts";
import type { Change } from "../store.ts";
import type { FollowUp } from "./follow-up.ts";
import { lookAgain, record } from "./look-again.ts";
import { readBack } from "./read-back.ts";
import { afterLook, later, savedFollowUp } from "./schedule.ts";

const MOST_ATTEMPTS = 6;

export type ToFollowUp = Extract<Message<"follow-up">, { followUp: unknown }>;

/** Reads a mention (and our reply under it) again and records what changed; then the next look is put down, or none. */
export async function doFollowUp(ctx: Context, message: ToFollowUp): Promise<void> {
  const { brand, conversation: id, followUp: followUpId } = message;
  const key = keys.followUp(brand, id, followUpId);
  const [followUp, conversation] = (await ctx.store.getMany<any>([key, keys.conversation(brand, id)])) as [
    FollowUp | undefined,
    Conversation | undefined,
  ];
  if (!followUp || followUp.dueAt > ctx.now().toISOString()) return;
  if (!conversation || isIdle(followUp, conversation)) return ctx.store.commit([{ remove: key }]);
  if (followUp.what === "check-in") return checkIn(ctx, followUp);
  if (followUp.what === "read-back") return doReadBack(ctx, followUp);
  const it = await whatIsLookedAt(ctx, followUp, conversation);
  if (!it || it.mention.deletedAt || isReplaced(ctx, it)) return ctx.store.commit([{ remove: key }]);
  const seen = await lookAgain(ctx, it, idThere(it.reply));
  if (seen === "later") return tryLater(ctx, conversation, followUp);
  if (!(await record(ctx, it, seen)) && followUp.what === "recheck") await lookForAnswer(ctx, it);
  if (it.reply && seen.reply && !isAsItWas(it.reply, seen.reply)) {
    const where = { brand, conversation: id, reply: it.reply.id };
    await retryOnConflict(() => noteReceipt(ctx, where, seen.reply!));
  }
  const next: Change = seen.mention === "deleted" ? { remove: key } : afterLook(conversation, followUp, ctx.now());
  await ctx.store.commit([next]);
}

/** Under which id our reply is found there; of one that only a person has seen, nobody can tell whether it still is. */
const idThere = (reply: Reply | undefined) => (reply && isUnseen(reply) ? undefined : reply?.receipt?.nativeId);

/** Most often nothing became of our reply: then there is nothing to note. */
const isAsItWas = ({ receipt }: Reply, seen: Receipt | "vanished") =>
  seen !== "vanished" && seen.visibility === receipt?.visibility && seen.reason === receipt.reason;

/** What waited to be answered waits no longer, or something newer waits in its place. */
function isIdle({ what, mention }: FollowUp, conversation: Conversation): boolean {
  if (what !== "recheck") return false;
  return conversation.status !== "open" || (mention !== undefined && mention !== conversation.mention);
}

type LookedAt = Pick<Situation, "brand" | "source" | "conversation" | "mention"> & { reply: Reply | undefined };

/** As little as a look needs. */
async function whatIsLookedAt(
  ctx: Context,
  { brand, reply, mention }: FollowUp,
  conversation: Conversation,
): Promise<LookedAt | undefined> {
  const { id, source } = conversation;
  const [theBrand, theSource, theMention, theReply] = (await ctx.store.getMany<any>([
    keys.brand(brand),
    keys.source(brand, source),
    keys.mention(brand, id, mention ?? conversation.mention),
    ...(reply ? [keys.reply(brand, id, reply)] : []),
  ])) as [Brand | undefined, Source | undefined, Mention | undefined, Reply | undefined];
  if (!theBrand || !theMention) return undefined;
  return { brand: theBrand, source: theSource, conversation, mention: theMention, reply: theReply };
}

/** Where a mention has one reply, that of a later one is looked at. */
const isReplaced = (ctx: Context, { reply, conversation }: LookedAt) =>
  reply?.correctedBy !== undefined && ctx.connectors[conversation.platform]?.oneReply === true;

async function doReadBack(ctx: Context, followUp: FollowUp): Promise<void> {
  const { brand, conversation, id } = followUp;
  const situation = await situationOf(ctx, brand, conversation);
  const gone = !situation || situation.mention.deletedAt;
  if (!gone && (await readBack(ctx, situation, followUp)) === "later")
    return tryLater(ctx, situation.conversation, followUp);
  return ctx.store.commit([{ remove: keys.followUp(brand, conversation, id) }]);
}

/** The platform cannot be read now: again after a while, but not for ever; then at the next look. */
async function tryLater(ctx: Context, conversation: Conversation, followUp: FollowUp): Promise<void> {
  const attempts = followUp.attempts + 1;
  const now = ctx.now();
  const dueAt = later(now.toISOString(), Math.min(10 * 2 ** followUp.attempts, 360));
  await ctx.store.commit([
    attempts >= MOST_ATTEMPTS
      ? afterLook(conversation, followUp, now)
      : savedFollowUp(conversation, { ...followUp, attempts, dueAt }),
  ]);
}

/** What still waits here may have been answered by hand on the platform. */
async function lookForAnswer(ctx: Context, it: LookedAt): Promise<void> {
  const answers = await answersTo(ctx, it, it.mention);
  if (answers === "later" || !answers?.length) return;
  const situation = await situationOf(ctx, it.brand.id, it.conversation.id);
  const answer = situation && newAnswer(situation, answers);
  if (answer) await retryOnConflict(() => recordByHand(ctx, situation, answer));
}
