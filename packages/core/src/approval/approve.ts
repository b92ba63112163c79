import * as z from "zod";
import type { Context } from "../context.ts";
import { happened, moved, saved, expiryOf } from "../conversation/moves.ts";
import {
  fingerprintWith,
  nextDraftNumber,
  readConversation,
  theSituation,
  undoSecondsOf,
  type ConversationView,
  type Situation,
} from "../conversation/read-conversation.ts";
import type { Draft, Objection } from "../draft/draft.ts";
import { noteEdits } from "../draft/edits.ts";
import { recentExamples } from "../draft/examples.ts";
import { takenOver } from "../draft/resting-on.ts";
import { objectionsTo } from "../draft/review-draft.ts";
import { Conflict, Refusal } from "../errors.ts";
import { hashOf, idOf } from "../ids.ts";
import { keys, places } from "../keys.ts";
import { parse } from "../parse.ts";
import { modelForbiddenBy } from "../reply/model-forbidden.ts";
import { forbiddenBy } from "../reply/forbidden.ts";
import { outdatedReply } from "../reply/outdated.ts";
import { sendToPublish } from "../reply/send-to-publish.ts";
import type { Reply } from "../reply/reply.ts";
import { actorId, permit } from "../team/permit.ts";
import { changedParts, draftPart, type Fingerprint } from "./fingerprint.ts";

const Part = z.string().max(2000);
const Approval = z.object({
  fingerprint: z.object({
    mention: Part,
    draft: Part,
    account: Part,
    playbook: Part,
    knowledge: Part.default("-"),
    policy: Part,
  }),
  text: z.string().trim().min(1, "Write a reply first.").max(20_000),
});

/** How long after the undo window the sweep looks whether the queue did its work. */
const SWEEP_AFTER_SECONDS = 20;

/**
 * Approves the text a person saw, edited or not, in one step, and sends it on its way after the undo window.
 * @throws Refusal `stale` (details.changed) when anything they saw changed; `taken` (details.by) when another was faster;
 * `bad-input` (details.objections) when a rule forbids the text.
 */
export async function approve(ctx: Context, brand: string, id: string, input: unknown): Promise<ConversationView> {
  permit(ctx, "approver");
  const { fingerprint, text } = parse(Approval, input);
  const situation = await theSituation(ctx, brand, id);
  refuseUnlessOpen(situation);
  refuseIfChanged(situation, fingerprint);
  const connector = ctx.connectors[situation.conversation.platform];
  if (!connector?.reply || !situation.source) {
    throw new Refusal("bad-input", "This platform takes no replies from here. Copy the text and post it by hand.");
  }
  const { mention, replies } = situation;
  const rule = forbiddenBy(connector.rulebook, mention, replies, ctx.now());
  if (rule) throw new Refusal("bad-input", `${rule.says} Copy the text and post it by hand.`, { rule });
  const unwritten = modelForbiddenBy(connector.rulebook, situation.source, ctx.now());
  if (unwritten && takenOver(situation.draft, text).kind === "model")
    throw new Refusal("bad-input", `${unwritten.says} Choose another proposal, or write it yourself.`, {
      rule: unwritten,
    });
  const examples = await recentExamples(ctx, brand, mention.classification.language);
  const objections = await objectionsTo(ctx, situation, text, examples);
  const stops = objections.filter((objection) => objection.level === "stop");
  if (stops.length > 0) {
    throw new Refusal("bad-input", stops.map((stop) => stop.message).join(" "), { objections });
  }
  const reply = await commitApproval(ctx, situation, text, objections);
  await sendToPublish(ctx, reply, situation.source);
  await noteEdits(ctx, situation, situation.draft, text);
  ctx.log.info("reply.approved", { brand, conversation: id, reply: reply.id, person: reply.approvedBy });
  return readConversation(ctx, brand, id);
}

function refuseUnlessOpen({ conversation, replies, mention }: Situation): void {
  if (mention.deletedAt)
    throw new Refusal("stale", "The customer deleted it; there is nothing to answer.", { changed: [] });
  if (conversation.status === "open") return;
  const last = replies.at(-1);
  if (conversation.status === "approved" || conversation.status === "check" || conversation.status === "answered") {
    const by = last?.approvedBy ?? "somebody";
    throw new Refusal("taken", `It was approved by ${by} already.`, {
      by,
      at: last?.approvedAt,
      status: conversation.status,
    });
  }
  throw new Refusal("stale", `It was closed meanwhile: ${conversation.reason}`, {
    changed: [],
    status: conversation.status,
  });
}

function refuseIfChanged(situation: Situation, saw: Fingerprint): void {
  const changed = changedParts(saw, situation.fingerprint);
  if (changed.length === 0) return;
  const names = changed.map(({ part }) => part).join(", ");
  throw new Refusal("stale", `What you saw has changed since (${names}). Look again, then approve.`, {
    changed,
    fingerprint: situation.fingerprint,
  });
}

async function commitApproval(
  ctx: Context,
  situation: Situation,
  text: string,
  objections: Objection[],
): Promise<Reply> {
  const { conversation, draft, mention } = situation;
  const now = ctx.now();
  const at = now.toISOString();
  const by = actorId(ctx);
  const edited = draft?.text !== text;
  const outdated = outdatedReply(situation.replies, mention);
  const number = edited ? nextDraftNumber(situation) : draft.number;
  const language = draft?.language === "und" || !draft ? mention.classification.language : draft.language;
  const reply: Reply = {
    id: idOf("r", conversation.brand, conversation.id, number, hashOf(text), situation.replies.length),
    conversation: conversation.id,
    brand: conversation.brand,
    source: conversation.source,
    platform: conversation.platform,
    status: "approved",
    version: 1,
    text,
    language,
    draft: number,
    mention: conversation.mention,
    fingerprint: {
      ...situation.fingerprint,
      draft: draftPart(number, text),
      knowledge: fingerprintWith(ctx, situation, draft, text).knowledge,
    },
    approvedBy: by,
    approvedAt: at,
    sendAfter: new Date(now.getTime() + undoSecondsOf(ctx) * 1000).toISOString(),
    attempts: 0,
    maySent: false,
    lookups: 0,
    ...(outdated && { corrects: outdated.id }),
    dueAt: new Date(now.getTime() + (undoSecondsOf(ctx) + SWEEP_AFTER_SECONDS) * 1000).toISOString(),
  };
  const next = moved(conversation, {
    status: "approved",
    reason: "Approved; on its way.",
    draft: number,
    reply: reply.id,
    draftDueAt: undefined,
    ...(conversation.owner === undefined && by !== "earshot" && { owner: by }),
  });
  const expiresAt = expiryOf(conversation, at);
  const version: Draft = {
    number,
    text,
    ...takenOver(draft, text),
    by,
    at,
    mention: conversation.mention,
    mentionVersion: conversation.mentionVersion,
    objections,
  };
  try {
    await ctx.store.commit([
      saved(next),
      {
        put: keys.reply(reply.brand, reply.conversation, reply.id),
        value: reply,
        if: "absent",
        at: { due: places.due(reply.dueAt!, reply.id) },
        expiresAt,
      },
      ...(edited
        ? [
            {
              put: keys.draft(reply.brand, reply.conversation, number),
              value: version,
              if: "absent" as const,
              expiresAt,
            },
          ]
        : []),
      ...(edited ? [happened(next, { at, by, what: "draft-edited", about: String(number) }, 0)] : []),
      happened(next, { at, by, what: "approved", about: reply.id }, 1),
    ]);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    const again = await theSituation(ctx, conversation.brand, conversation.id);
    refuseUnlessOpen(again);
    refuseIfChanged(again, situation.fingerprint);
    throw new Refusal("stale", "Somebody changed it at the same moment. Look again, then approve.", {
      changed: [],
      fingerprint: again.fingerprint,
    });
  }
  return reply;
}
