import { isKeyId } from "../access-key/access-key.ts";
import type { Context } from "../context.ts";
import { keptBy } from "../conversation/keeper.ts";
import { expiryOf, happened, moved, saved } from "../conversation/moves.ts";
import type { Situation } from "../conversation/read-conversation.ts";
import { undoSecondsOf } from "../conversation/undo-seconds.ts";
import type { Objection } from "../draft/draft.ts";
import { hashOf, idOf } from "../ids.ts";
import { keys, places } from "../keys.ts";
import { promisesIn } from "../promise/promises-in.ts";
import { outdatedReply } from "../reply/outdated.ts";
import type { Reply } from "../reply/reply.ts";
import type { Change } from "../store.ts";
import { approvedVersion } from "./approved-version.ts";
import type { Decision } from "./decision-on.ts";
import { approvedFingerprint } from "./approved-fingerprint.ts";
import { brokenInWords } from "./broken.ts";
import type { PolicyPath } from "./policy-path.ts";

/** How long after the undo window the sweep looks whether the queue did its work. */
const SWEEP_AFTER_SECONDS = 20;

type Approved = {
  text: string;
  objections: Objection[];
  decision: Decision;
  /** Where a policy approved: by which path, and how long it waits for a person to stop it. */
  policy?: { path: PolicyPath; waitSeconds: number };
  /** What else is written with the reply of this id. */
  more?: (reply: string) => Change[];
};

/** Writes an approved reply and its conversation in one transaction; throws Conflict when somebody wrote in between. */
export async function commitApproval(ctx: Context, situation: Situation, approved: Approved): Promise<Reply> {
  const { text, objections, decision, policy, more } = approved;
  const { conversation, draft, mention } = situation;
  const { by, at } = decision.approvals.at(-1)!;
  const promises = await promisesIn(ctx, situation, text);
  const outdated = outdatedReply(situation.replies, mention);
  const version = approvedVersion(situation, { text, objections, by, at });
  const { number } = version;
  const sendAfter = Date.parse(at) + (policy?.waitSeconds ?? undoSecondsOf(ctx)) * 1000;
  const reply: Reply = {
    id: idOf("r", conversation.brand, conversation.id, number, hashOf(text), situation.replies.length),
    conversation: conversation.id,
    brand: conversation.brand,
    source: conversation.source,
    platform: conversation.platform,
    status: "approved",
    version: 1,
    text,
    language: draft?.language === "und" || !draft ? mention.classification.language : draft.language,
    draft: number,
    mention: conversation.mention,
    fingerprint: approvedFingerprint(ctx, situation, text, number),
    approvedBy: by,
    approvedAt: at,
    approvals: decision.approvals,
    demand: decision.demand,
    ...(decision.writer && { writer: decision.writer }),
    ...(decision.alone && { alone: decision.alone }),
    ...(policy && { policy: policy.path }),
    ...(conversation.unasked && { unasked: conversation.unasked }),
    ...(!conversation.unasked && ctx.writer.goesPrivate(text, situation.brand) && { goesPrivate: true }),
    ...(promises.length > 0 && { promises }),
    sendAfter: new Date(sendAfter).toISOString(),
    attempts: 0,
    maySent: false,
    lookups: 0,
    ...(outdated && { corrects: outdated.id }),
    dueAt: new Date(sendAfter + SWEEP_AFTER_SECONDS * 1000).toISOString(),
  };
  const takes = conversation.owner === undefined && by !== "earshot" && !isKeyId(by);
  const next = moved(conversation, {
    status: "approved",
    reason: { code: "reason.approved" },
    draft: number,
    reply: reply.id,
    draftDueAt: undefined,
    ...(takes && { owner: by }),
  });
  const what = policy ? ("policy-approved" as const) : ("approved" as const);
  await ctx.store.commit([
    saved(next),
    {
      put: keys.reply(reply.brand, reply.conversation, reply.id),
      value: reply,
      if: "absent",
      at: { due: places.due(reply.dueAt!, reply.id) },
      expiresAt: expiryOf(conversation, at),
    },
    ...version.changes(next),
    ...(takes ? keptBy(next) : []),
    ...(decision.broken
      ? [happened(next, { at, by, what: "chain-restarted", why: brokenInWords(decision.broken) }, 1)]
      : []),
    happened(next, { at, by, what, about: reply.id, ...(decision.alone && { why: decision.alone.why }) }, 2),
    ...(more?.(reply.id) ?? []),
  ]);
  return reply;
}
