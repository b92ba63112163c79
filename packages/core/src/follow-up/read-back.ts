import type { Brand } from "../brand/brand.ts";
import type { Answer } from "../connector.ts";
import type { Context } from "../context.ts";
import { withoutAnswer } from "../conversation/answers.ts";
import { happened, moved, saved } from "../conversation/moves.ts";
import { theSituation, type Situation } from "../conversation/read-conversation.ts";
import { dayOf } from "../digest/calendar.ts";
import { draftDueAt } from "../draft/ask-for-draft.ts";
import { keys } from "../keys.ts";
import { answersTo } from "../reply/by-hand.ts";
import type { Reply } from "../reply/reply.ts";
import { sameWords } from "../reply/same-words.ts";
import { savedReply } from "../reply/saved-reply.ts";
import { savedPointer } from "../reply/settle.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import type { Change } from "../store.ts";
import type { FollowUp } from "./follow-up.ts";
import { scheduleRereads } from "./schedule.ts";

/**
 * Looks on the platform for a reply that a person says they posted by hand: found, it has a receipt like any other; not found at the
 * last look, its conversation comes back, and the reply counts no longer; where the platform cannot tell, what the person said stands.
 */
export async function readBack(ctx: Context, situation: Situation, followUp: FollowUp): Promise<"later" | "done"> {
  const reply = situation.replies.find(({ id }) => id === followUp.reply);
  const mention = situation.mentions.find(({ id }) => id === reply?.mention);
  if (!reply || !mention || !isLookedFor(reply)) return "done";
  const answers = await answersTo(ctx, situation, mention);
  if (answers === "later") return "later";
  if (answers === undefined) {
    await retryOnConflict(() => giveUp(ctx, followUp));
    return "done";
  }
  const found = thatReply(answers, reply, situation.replies);
  if (found) await retryOnConflict(() => confirm(ctx, followUp, found));
  else if (followUp.last) await retryOnConflict(() => notThere(ctx, followUp));
  return "done";
}

const isLookedFor = ({ byHand, confirmedAt, status }: Reply) => byHand && !confirmedAt && status === "published";

/** The answer with its words; else, since people change words as they paste, the newest that is nobody else's. */
function thatReply(answers: Answer[], { text }: Reply, replies: Reply[]): Answer | undefined {
  const others = new Set(replies.map(({ receipt }) => receipt?.nativeId));
  const free = answers.filter(({ receipt }) => !others.has(receipt.nativeId));
  return free.find((answer) => sameWords(answer.text, text)) ?? free.at(-1);
}

/** The platform cannot be asked about this one: what the person said stands, and is not looked for any more. */
async function giveUp(ctx: Context, followUp: FollowUp): Promise<void> {
  const { conversation, replies, followUps } = await theSituation(ctx, followUp.brand, followUp.conversation);
  const reply = replies.find(({ id }) => id === followUp.reply);
  if (!reply || !isLookedFor(reply)) return;
  await ctx.store.commit([
    savedReply(conversation, reply, { unaskable: true }),
    ...followUps.filter((each) => each.what === "read-back" && each.reply === reply.id).map(removed),
  ]);
}

async function confirm(ctx: Context, followUp: FollowUp, { text, receipt }: Answer): Promise<void> {
  const { conversation, replies, followUps } = await theSituation(ctx, followUp.brand, followUp.conversation);
  const reply = replies.find(({ id }) => id === followUp.reply);
  if (!reply || !isLookedFor(reply)) return;
  const at = ctx.now().toISOString();
  const next = moved(conversation, {
    ...(conversation.status === "answered" && { reason: { code: "reason.by-hand-there" } }),
  });
  await ctx.store.commit([
    saved(next),
    savedReply(conversation, reply, { text, receipt, confirmedAt: at }),
    savedPointer(conversation, reply, receipt, at),
    ...scheduleRereads(ctx, conversation, reply, at),
    ...followUps.filter((each) => each.what === "read-back" && each.reply === reply.id).map(removed),
    happened(next, { at, by: "earshot", what: "read-back", about: reply.id }),
  ]);
  ctx.log.info("reply.read-back", { brand: reply.brand, conversation: conversation.id, reply: reply.id });
}

async function notThere(ctx: Context, followUp: FollowUp): Promise<void> {
  const { brand, conversation, replies } = await theSituation(ctx, followUp.brand, followUp.conversation);
  const reply = replies.find(({ id }) => id === followUp.reply);
  if (!reply || !isLookedFor(reply)) return;
  const now = ctx.now();
  const at = now.toISOString();
  const why = { code: "reason.by-hand-not-there" } as const;
  const comesBack = conversation.status === "answered" && conversation.reply === reply.id;
  const next = moved(conversation, {
    ...withoutAnswer(conversation, reply.id),
    ...(comesBack && { status: "open" as const, reason: why, dueAt: at, draftDueAt: draftDueAt(now) }),
  });
  await ctx.store.commit([
    saved(next),
    savedReply(conversation, reply, { status: "failed", trouble: "gone", message: why }),
    uncounted(brand, reply),
    happened(next, { at, by: "earshot", what: "not-found", about: reply.id, why }),
  ]);
  ctx.log.warn("reply.not-found", { brand: brand.id, conversation: conversation.id, reply: reply.id });
}

/** Takes from the day's counters what the reply had added. */
function uncounted({ id, timeZone }: Brand, reply: Reply): Change {
  const taken = Object.entries(reply.counted ?? {}).map(([name, n]) => [name, -n] as const);
  return { add: keys.counts(id, dayOf(reply.approvedAt, timeZone), reply.id), counts: Object.fromEntries(taken) };
}

const removed = ({ brand, conversation, id }: FollowUp): Change => ({ remove: keys.followUp(brand, conversation, id) });
