import * as z from "zod";
import { mustBeFree } from "../claim/must-be-free.ts";
import { fingerprintWith, nextDraftNumber, theSituation, readConversation } from "../conversation/read-conversation.ts";
import type { ConversationView, Situation } from "../conversation/read-conversation.ts";
import { renewRisks } from "../at-risk/renew-risks.ts";
import type { Context } from "../context.ts";
import { withAnswer } from "../conversation/answers.ts";
import { expiryOf, happened, moved, saved } from "../conversation/moves.ts";
import type { Draft } from "../draft/draft.ts";
import { takenOver } from "../draft/resting-on.ts";
import { tasksOf } from "../task/tasks-of.ts";
import { toCheck } from "../task/to-check.ts";
import { Conflict, Refusal } from "../errors.ts";
import { scheduleReadBacks } from "../follow-up/schedule.ts";
import { promisesIn } from "../promise/promises-in.ts";
import { promiseTasks } from "../promise/promise-tasks.ts";
import { hashOf, idOf } from "../ids.ts";
import { keys } from "../keys.ts";
import { mustBeContactable } from "../wellbeing/no-contact.ts";
import { parse } from "../parse.ts";
import type { Change } from "../store.ts";
import { actorId, permit } from "../team/permit.ts";
import type { Reply } from "./reply.ts";
import { asked, countedReply, goneOn } from "./settle.ts";

export const Posted = z.object({
  text: z.string().trim().min(1, "input.which-text").max(20_000),
  url: z.url({ protocol: /^https?$/ }).optional(),
});

/**
 * Records that a person posted this text on the platform themselves (assist mode). Where the platform can be asked, it is looked up
 * there afterwards, and the conversation comes back if it is not found.
 * @throws Refusal `taken` when it is answered already, or on its way
 */
export async function postedByHand(ctx: Context, brand: string, id: string, input: unknown): Promise<ConversationView> {
  permit(ctx, "publish", brand);
  const { text, url } = parse(Posted, input);
  await mustBeFree(ctx, brand, id);
  const situation = await theSituation(ctx, brand, id);
  mustBeContactable(situation.noContact);
  const { conversation } = situation;
  if (conversation.status !== "open")
    throw new Refusal(
      "taken",
      {
        code: "refusal.is-now",
        status: { code: `status.${conversation.status}` },
        reason: conversation.reason,
      },
      {
        status: conversation.status,
      },
    );
  const promises = await promisesIn(ctx, situation, text);
  const posted: Reply = { ...replyOf(ctx, situation, text, url), ...(promises.length > 0 && { promises }) };
  const counted = posted.unasked ? undefined : countedReply(situation.brand, conversation, posted, posted.approvedAt);
  const reply: Reply = { ...posted, ...(counted && { counted: counted.counts }) };
  const readBacks = scheduleReadBacks(ctx, conversation, reply);
  const { approvedAt: at } = reply;
  const privately = goneOn(conversation, situation.mention, reply, at);
  const next = moved(conversation, {
    ...privately.patch,
    status: "answered",
    reason: { code: readBacks.length > 0 ? "reason.by-hand-looked-for" : "reason.by-hand" },
    draft: reply.draft,
    reply: reply.id,
    ...(reply.unasked
      ? asked(conversation, reply, at)
      : { answeredAt: at, ...withAnswer(conversation, { reply: reply.id, at }) }),
    ...(conversation.owner === undefined && { owner: reply.approvedBy }),
  });
  try {
    await ctx.store.commit([
      saved(next),
      { put: keys.reply(brand, id, reply.id), value: reply, if: "absent", expiresAt: expiryOf(conversation, at) },
      ...editedDraft(situation, reply),
      ...readBacks,
      ...(counted ? [counted] : []),
      ...tasksOf(conversation, takenOver(situation.draft, text).tells, reply.id, at),
      ...promiseTasks(next, reply, at),
      ...toCheck(next, at),
      ...privately.changes,
      happened(next, { at: at, by: reply.approvedBy, what: "posted-by-hand", about: reply.id }),
    ]);
  } catch (error) {
    if (error instanceof Conflict) throw new Refusal("stale", { code: "refusal.same-moment" }, { changed: [] });
    throw error;
  }
  await renewRisks(ctx, situation.mention);
  ctx.log.info("reply.posted-by-hand", { brand, conversation: id, reply: reply.id, person: reply.approvedBy });
  return readConversation(ctx, brand, id);
}

function replyOf(ctx: Context, situation: Situation, text: string, url: string | undefined): Reply {
  const { conversation, draft, mention, replies } = situation;
  const at = ctx.now().toISOString();
  const number = draft?.text === text ? draft.number : nextDraftNumber(situation);
  const id = idOf("r", conversation.brand, conversation.id, number, hashOf(text), replies.length);
  return {
    id,
    conversation: conversation.id,
    brand: conversation.brand,
    source: conversation.source,
    platform: conversation.platform,
    status: "published",
    version: 1,
    text,
    language: draft && draft.language !== "und" ? draft.language : mention.classification.language,
    draft: number,
    mention: conversation.mention,
    ...(conversation.unasked && { unasked: conversation.unasked }),
    ...(!conversation.unasked && ctx.writer.goesPrivate(text, situation.brand) && { goesPrivate: true }),
    fingerprint: fingerprintWith(ctx, situation, draft, text),
    approvedBy: actorId(ctx),
    approvedAt: at,
    sendAfter: at,
    attempts: 0,
    maySent: false,
    lookups: 0,
    byHand: true,
    receipt: { nativeId: url ?? `by-hand:${id}`, visibility: "visible", ...(url && { url }) },
    publishedAt: at,
  };
}

/** What was posted in other words than the draft's is a version of its own. */
function editedDraft({ conversation, draft }: Situation, reply: Reply): Change[] {
  if (draft?.number === reply.draft) return [];
  const version: Draft = {
    number: reply.draft,
    text: reply.text,
    ...takenOver(draft, reply.text),
    by: reply.approvedBy,
    at: reply.approvedAt,
    mention: conversation.mention,
    mentionVersion: conversation.mentionVersion,
    objections: [],
  };
  const key = keys.draft(reply.brand, reply.conversation, reply.draft);
  return [{ put: key, value: version, if: "absent", expiresAt: expiryOf(conversation, reply.approvedAt) }];
}
