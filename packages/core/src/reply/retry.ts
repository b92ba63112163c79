import * as z from "zod";
import type { Context } from "../context.ts";
import { happened, moved, saved } from "../conversation/moves.ts";
import {
  fingerprintWith,
  readConversation,
  theSituation,
  type ConversationView,
} from "../conversation/read-conversation.ts";
import { approvedAgain } from "../approval/approved-again.ts";
import { undoSecondsOf } from "../conversation/undo-seconds.ts";
import { objectionsTo } from "../draft/review-draft.ts";
import { Conflict, Refusal } from "../errors.ts";
import { parse } from "../parse.ts";
import { actorId, permit } from "../team/permit.ts";
import type { Reply } from "./reply.ts";
import { savedReply } from "./saved-reply.ts";
import { sendToPublish } from "./send-to-publish.ts";
import { giveBack, settle } from "./settle.ts";

export const Retried = z.object({ reply: z.string() });

/** Approves a failed reply again with the very text it had. */
export async function retryReply(ctx: Context, brand: string, id: string, input: unknown): Promise<ConversationView> {
  permit(ctx, "approve", brand);
  const { reply } = parse(Retried, input);
  return sendAgain(ctx, brand, id, reply, "failed", "open");
}

export const Checked = z.object({
  reply: z.string(),
  found: z.boolean(),
  url: z.url({ protocol: /^https?$/ }).optional(),
});

/** A person looked: the reply is there (with its address, if they have it), or it is not and is sent again. */
export async function checkedByHand(
  ctx: Context,
  brand: string,
  id: string,
  input: unknown,
): Promise<ConversationView> {
  permit(ctx, "publish", brand);
  const { reply: replyId, found, url } = parse(Checked, input);
  if (!found) return sendAgain(ctx, brand, id, replyId, "check", "check");
  const { replies } = await theSituation(ctx, brand, id);
  const reply = replies.find((r) => r.id === replyId);
  if (reply?.status !== "check")
    throw new Refusal("stale", { code: "refusal.needs-no-check" }, { changed: [], status: reply?.status });
  await settle(
    ctx,
    { brand, conversation: id, reply: replyId },
    { nativeId: url ?? `by-hand:${replyId}`, visibility: "visible", ...(url && { url }) },
  );
  return readConversation(ctx, brand, id);
}

async function sendAgain(
  ctx: Context,
  brand: string,
  id: string,
  replyId: string,
  from: Reply["status"],
  standing: "open" | "check",
): Promise<ConversationView> {
  // To send it again is to approve it again.
  permit(ctx, "approve", brand);
  const situation = await theSituation(ctx, brand, id);
  const { conversation, replies, source } = situation;
  const reply = replies.find((r) => r.id === replyId);
  if (!reply || !source) throw new Refusal("not-found", { code: "refusal.no-sendable-reply", id: replyId });
  if (reply.status !== from || conversation.status !== standing) {
    throw new Refusal(
      "stale",
      {
        code: "refusal.reply-is-now",
        reply: { code: `status.${reply.status}` },
        conversation: { code: `status.${conversation.status}` },
      },
      {
        changed: [],
      },
    );
  }
  const objections = await objectionsTo(ctx, situation, reply.text);
  const stops = objections.filter((objection) => objection.level === "stop");
  if (stops.length > 0)
    throw new Refusal(
      "bad-input",
      { code: "refusal.objections", objections: { sentences: stops.map((stop) => stop.message) } },
      { objections: stops },
    );
  const now = ctx.now();
  const at = now.toISOString();
  const by = actorId(ctx);
  const fingerprint = fingerprintWith(
    ctx,
    situation,
    situation.drafts.find((draft) => draft.number === reply.draft),
    reply.text,
  );
  const enough = await approvedAgain(ctx, situation, reply, fingerprint).catch((error: unknown) => {
    if (standing === "check" && error instanceof Refusal) return error;
    throw error;
  });
  if (enough instanceof Refusal) {
    await giveBack(ctx, { brand, conversation: id, reply: reply.id }, "stale", enough.message);
    return readConversation(ctx, brand, id);
  }
  const sendAfter = new Date(now.getTime() + undoSecondsOf(ctx) * 1000).toISOString();
  const next = moved(conversation, {
    status: "approved",
    reason: { code: "reason.approved-again" },
    reply: reply.id,
    draft: reply.draft,
  });
  const again = {
    status: "approved",
    mention: conversation.mention,
    fingerprint,
    approvedBy: by,
    approvals: enough.approvals,
    demand: enough.demand,
    sendAfter,
    attempts: 0,
    maySent: false,
    lookups: 0,
    dueAt: new Date(Date.parse(sendAfter) + 20_000).toISOString(),
  } as const;
  try {
    await ctx.store.commit([
      saved(next),
      savedReply(conversation, reply, again),
      happened(next, {
        at,
        by,
        what: from === "check" ? "checked" : "approved",
        about: reply.id,
        why: { code: "why.sent-again" },
      }),
    ]);
  } catch (error) {
    if (error instanceof Conflict) throw new Refusal("taken", { code: "refusal.faster" }, {});
    throw error;
  }
  await sendToPublish(ctx, { ...reply, ...again, version: reply.version + 1 }, source);
  return readConversation(ctx, brand, id);
}
