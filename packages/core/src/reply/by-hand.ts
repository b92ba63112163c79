import { renewRisks } from "../at-risk/renew-risks.ts";
import { fingerprintOf } from "../approval/fingerprint.ts";
import type { Answer } from "../connector.ts";
import type { Context } from "../context.ts";
import { withAnswer } from "../conversation/answers.ts";
import { expiryOf, happened, moved, saved } from "../conversation/moves.ts";
import type { Situation } from "../conversation/read-conversation.ts";
import { readRecords } from "../conversation/read-records.ts";
import { ConnectorError } from "../errors.ts";
import { scheduleRereads } from "../follow-up/schedule.ts";
import { idOf } from "../ids.ts";
import { keys } from "../keys.ts";
import type { Mention } from "../mention/mention.ts";
import { signedInCall } from "../source/renew-credential.ts";
import { toCheck } from "../task/to-check.ts";
import { countedReply, savedPointer } from "./settle.ts";
import type { Reply } from "./reply.ts";

const onItsWay: ReadonlySet<Reply["status"]> = new Set(["sending", "unknown", "check"]);

/**
 * All that our account wrote under a mention and that may be read there: what was rejected answers nobody. Undefined where the platform
 * cannot be asked, "later" when it does not answer now.
 */
export async function answersTo(
  ctx: Context,
  { brand, source }: Pick<Situation, "brand" | "source">,
  mention: Mention,
): Promise<Answer[] | "later" | undefined> {
  const connector = ctx.connectors[mention.platform];
  if (!connector?.answers || !source) return undefined;
  try {
    const all = await connector.answers(await signedInCall(ctx, brand, source), mention);
    return all?.filter(({ receipt }) => receipt.visibility !== "rejected");
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    ctx.log.warn("mention.unreadable", { brand: brand.id, mention: mention.id, trouble: error.trouble });
    return "later";
  }
}

/** The newest answer that stands there and that nothing here knows of: somebody wrote it on the platform themselves. */
export async function answeredByHand(ctx: Context, situation: Situation): Promise<Answer | undefined> {
  if (mayBeOurs(situation)) return undefined;
  const answers = await answersTo(ctx, situation, situation.mention);
  return answers === undefined || answers === "later" ? undefined : newAnswer(situation, answers);
}

/** What stands there could be a reply of which the outcome is not known. */
const mayBeOurs = ({ replies }: Situation) => replies.some((reply) => onItsWay.has(reply.status) || isUnseen(reply));

/** The newest of these answers that nothing here knows of. */
export function newAnswer(situation: Situation, answers: readonly Answer[]): Answer | undefined {
  const { replies, mention } = situation;
  if (mayBeOurs(situation)) return undefined;
  const known = new Set(replies.map(({ status, receipt }) => (status === "retracted" ? "" : receipt?.nativeId)));
  const { editedAt } = mention;
  // An answer to what the customer has changed since answers that no longer.
  const isOld = ({ at }: Answer) => at !== undefined && editedAt !== undefined && Date.parse(at) < Date.parse(editedAt);
  return answers.findLast((answer) => !known.has(answer.receipt.nativeId) && !isOld(answer));
}

/** A person says that it stands there, and nobody but they know under which id. */
export const isUnseen = ({ status, receipt }: Reply) =>
  status === "published" && (receipt?.nativeId.startsWith("by-hand:") || receipt?.nativeId === receipt?.url);

/** Takes an answer that somebody wrote on the platform themselves into its conversation, which is thereby answered. */
export async function recordByHand(
  ctx: Context,
  { brand, source, mention, conversation: { id } }: Situation,
  answer: Answer,
): Promise<void> {
  const records = await readRecords(ctx, brand.id, id);
  if (!records || records.conversation.status !== "open") return;
  const { conversation, replies } = records;
  if (replies.some(({ receipt }) => receipt?.nativeId === answer.receipt.nativeId)) return;
  const now = ctx.now().toISOString();
  const reply = foundReply(conversation, source?.account?.name ?? conversation.platform, answer, now);
  const at = reply.publishedAt!;
  const next = moved(conversation, {
    status: "answered",
    reason: { code: "reason.answered-by-hand" },
    reply: reply.id,
    answeredAt: at,
    ...withAnswer(conversation, { reply: reply.id, at }),
  });
  await ctx.store.commit([
    saved(next),
    {
      put: keys.reply(reply.brand, reply.conversation, reply.id),
      value: reply,
      if: "absent",
      expiresAt: expiryOf(conversation, now),
    },
    savedPointer(conversation, reply, answer.receipt, now),
    ...scheduleRereads(ctx, conversation, reply, now),
    countedReply(brand, conversation, reply, at),
    ...toCheck(next, now),
    happened(next, { at: now, by: "earshot", what: "read-back", about: reply.id }),
  ]);
  await renewRisks(ctx, mention);
  ctx.log.info("reply.found-by-hand", { brand: brand.id, conversation: id, reply: reply.id });
}

function foundReply(conversation: Situation["conversation"], by: string, answer: Answer, now: string): Reply {
  const at = answer.at && answer.at < now ? new Date(answer.at).toISOString() : now;
  return {
    id: idOf("r", conversation.brand, conversation.id, answer.receipt.nativeId),
    conversation: conversation.id,
    brand: conversation.brand,
    source: conversation.source,
    platform: conversation.platform,
    status: "published",
    version: 1,
    text: answer.text,
    language: "und",
    draft: 0,
    mention: conversation.mention,
    fingerprint: fingerprintOf({
      conversation,
      draft: undefined,
      text: answer.text,
      source: undefined,
      playbooks: [],
      articles: [],
      policy: "-",
    }),
    approvedBy: by,
    approvedAt: at,
    sendAfter: at,
    attempts: 0,
    maySent: false,
    lookups: 0,
    byHand: true,
    confirmedAt: now,
    receipt: answer.receipt,
    publishedAt: at,
  };
}
