import { renewRisks } from "../at-risk/renew-risks.ts";
import type { Context } from "../context.ts";
import type { Receipt } from "../connector.ts";
import { withAnswer } from "../conversation/answers.ts";
import type { Conversation, ConversationEvent } from "../conversation/conversation.ts";
import { expiryOf, happened, moved, saved, type Patch } from "../conversation/moves.ts";
import type { Reason, Why } from "../conversation/reason.ts";
import type { Brand } from "../brand/brand.ts";
import { getBrand } from "../brand/change-brand.ts";
import { dayOf } from "../digest/calendar.ts";
import { countsOfReply } from "../digest/counts.ts";
import type { Draft } from "../draft/draft.ts";
import { keptExample } from "../draft/examples.ts";
import { draftDueAt } from "../draft/ask-for-draft.ts";
import { scheduleRereads } from "../follow-up/schedule.ts";
import { keys } from "../keys.ts";
import { dueBy } from "../mention/due-by.ts";
import { mentionId, type Mention } from "../mention/mention.ts";
import type { Pointer } from "../mention/pointer.ts";
import { privateTask } from "../private-talk/private-task.ts";
import { goes } from "../moves.ts";
import { promiseTasks } from "../promise/promise-tasks.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import type { Change } from "../store.ts";
import type { SaidBy } from "../words/said.ts";
import { sendTells } from "../task/send-tells.ts";
import { tasksOf } from "../task/tasks-of.ts";
import { toCheck } from "../task/to-check.ts";
import { moves, onItsWay } from "./moves.ts";
import type { Reply } from "./reply.ts";
import { savedReply, type ReplyPatch } from "./saved-reply.ts";
import { sendToPublish } from "./send-to-publish.ts";

export type Where = { brand: string; conversation: string; reply: string };

type Step = { reply: ReplyPatch; patch?: Patch; event?: Pick<ConversationEvent, "what" | "why">; more?: Change[] };

/** Reads reply and conversation, decides, and writes both in one transaction, again when somebody wrote in between. */
async function step(
  ctx: Context,
  where: Where,
  decide: (reply: Reply, conversation: Conversation, at: string) => Step | undefined,
): Promise<Reply | undefined> {
  return retryOnConflict(async () => {
    const [reply, conversation] = (await ctx.store.getMany<any>([
      keys.reply(where.brand, where.conversation, where.reply),
      keys.conversation(where.brand, where.conversation),
    ])) as [Reply | undefined, Conversation | undefined];
    if (!reply || !conversation) return undefined;
    const at = ctx.now().toISOString();
    const decided = decide(reply, conversation, at);
    if (!decided) return undefined;
    const after = { ...decided.reply, leaseUntil: undefined };
    const next = decided.patch || decided.event ? moved(conversation, decided.patch ?? {}) : undefined;
    await ctx.store.commit([
      savedReply(conversation, reply, after),
      ...(next ? [saved(next)] : []),
      ...(next && decided.event ? [happened(next, { at, by: "earshot", about: reply.id, ...decided.event })] : []),
      ...(decided.more ?? []),
    ]);
    return { ...reply, ...after, version: reply.version + 1 };
  });
}

/** It is on the platform: records the receipt, answers the conversation, schedules the re-reads, counts it. */
export async function settle(ctx: Context, where: Where, receipt: Receipt): Promise<void> {
  const brand = await getBrand(ctx, where.brand);
  const known = await answered(ctx, where);
  const { corrected } = known;
  const done = await step(ctx, where, (reply, conversation, at) => {
    if (!goes(moves, reply.status, "published")) return undefined;
    const wroteAgain = conversation.mention !== reply.mention;
    const answeredVersion = wroteAgain ? undefined : earlierVersion(conversation, reply);
    const rejected = receipt.visibility === "rejected";
    const what = rejected ? "rejected" : receipt.visibility === "moderation" ? "moderation" : "published";
    const answered: Reason = { code: "reason.answered" };
    const stays = wroteAgain || rejected || answeredVersion !== undefined;
    const held = known.draft?.kind === "holding" && !stays;
    const privately = goneOn(conversation, rejected ? undefined : known.mention, reply, at);
    const why: Reason = rejected
      ? receipt.reason
        ? { code: "reason.rejected", why: receipt.reason }
        : { code: "reason.rejected-unsaid" }
      : { code: wroteAgain ? "reason.wrote-meanwhile" : "reason.changed-meanwhile" };
    return {
      reply: {
        status: "published",
        receipt,
        publishedAt: at,
        maySent: true,
        trouble: undefined,
        message: undefined,
        ...(answeredVersion !== undefined && { outdated: { at, version: answeredVersion } }),
      },
      patch: {
        ...(!rejected &&
          !reply.unasked &&
          withAnswer(conversation, { reply: reply.id, at, holding: known.draft?.kind === "holding" })),
        ...(conversation.status === "closed"
          ? {}
          : stays
            ? {
                status: "open",
                reason: why,
                draftDueAt: draftDueAt(new Date(at)),
              }
            : held
              ? stillOwed(brand, conversation, at)
              : reply.unasked
                ? {
                    status: "answered",
                    reason: { code: reply.unasked === "closing" ? "reason.closed-publicly" : "reason.checked-in" },
                  }
                : { status: "answered", reason: answered, answeredAt: at }),
        ...(!rejected && asked(conversation, reply, at)),
        ...privately.patch,
      },
      event: { what, ...(receipt.reason && { why: receipt.reason }) },
      more: [
        savedPointer(conversation, reply, receipt, at),
        ...scheduleRereads(ctx, conversation, { ...reply, receipt }, at),
        ...(reply.unasked ? [] : [countedReply(brand, conversation, reply, at, { posted: true })]),
        ...(corrected && !rejected ? [savedReply(conversation, corrected, { correctedBy: reply.id })] : []),
        ...(stays || held || conversation.status === "closed" ? [] : toCheck(conversation, at)),
        ...privately.changes,
        ...(rejected || reply.unasked ? [] : afterwards(conversation, reply, known, at)),
      ],
    };
  });
  if (known.mention) await renewRisks(ctx, known.mention);
  if (!done) return;
  ctx.log.info("reply.published", { ...where, status: receipt.visibility });
  if (receipt.visibility !== "rejected") await sendTells(ctx, brand, done, known.draft?.tells ?? []);
}

/** The customer is asked whether all is well from now on. */
export function asked({ checkIn }: Conversation, { id, unasked }: Reply, at: string): Patch {
  return checkIn && unasked === checkIn.kind ? { checkIn: { ...checkIn, reply: id, askedAt: at } } : {};
}

/** What asks to go on in private is to be closed in the open one day. */
export function goneOn(
  conversation: Conversation,
  mention: Mention | undefined,
  { id, goesPrivate, approvedBy, policy }: Reply,
  at: string,
): ReturnType<typeof privateTask> {
  const of = conversation.owner ?? (policy ? undefined : approvedBy);
  return privateTask(conversation, goesPrivate ? mention : undefined, { cause: id, at, of });
}

/** A holding reply is no answer: the deadline counts anew from it, and another draft is wanted. */
function stillOwed(brand: Brand, conversation: Conversation, at: string): Patch {
  return {
    status: "open",
    reason: { code: "reason.holding-sent" },
    ...dueBy(brand, conversation, at),
    draftDueAt: draftDueAt(new Date(at)),
  };
}

/** The version that the reply was approved for, where the customer has changed more than a slip since. */
function earlierVersion(conversation: Conversation, { fingerprint }: Reply): number | undefined {
  const [, version = ""] = /@(\d+)$/u.exec(fingerprint.mention) ?? [];
  return version !== "" && Number(version) < conversation.mentionVersion ? Number(version) : undefined;
}

/** The draft that was approved, the mention that it answers, and the reply that it corrects. */
async function answered(ctx: Context, where: Where): Promise<{ draft?: Draft; mention?: Mention; corrected?: Reply }> {
  const reply = await ctx.store.get(keys.reply(where.brand, where.conversation, where.reply));
  if (!reply) return {};
  const [draft, mention, corrected] = (await ctx.store.getMany<any>([
    keys.draft(where.brand, where.conversation, reply.draft),
    keys.mention(where.brand, where.conversation, reply.mention),
    ...(reply.corrects ? [keys.reply(where.brand, where.conversation, reply.corrects)] : []),
  ])) as [Draft | undefined, Mention | undefined, Reply | undefined];
  return { ...(draft && { draft }), ...(mention && { mention }), ...(corrected && { corrected }) };
}

/** What a reply says is done once it is out: whoever it names is told, and the team learns from it. */
export function afterwards(
  conversation: Conversation,
  reply: Reply,
  { draft, mention }: { draft?: Draft; mention?: Mention },
  at: string,
): Change[] {
  return [
    ...tasksOf(conversation, draft?.tells ?? [], reply.id, at),
    // "We will write to you here" is all that a holding reply says: its deadline stands for it.
    ...(draft?.kind === "holding" ? [] : promiseTasks(conversation, reply, at)),
    ...(mention && !mention.deletedAt ? keptExample(conversation, mention, reply, at) : []),
  ];
}

/** Where our reply belongs, so that an answer to it joins its conversation and it is never taken for a mention. */
export function savedPointer(conversation: Conversation, reply: Reply, receipt: Receipt, at: string): Change {
  const { id, brand, author } = conversation;
  const pointer: Pointer = { conversation: id, what: "reply", author: author.id, hash: "", version: 1 };
  const key = keys.pointer(brand, mentionId(reply.platform, receipt.nativeId));
  return { put: key, value: pointer, expiresAt: expiryOf(conversation, at) };
}

/** What a reply that went out at this moment adds to its day's counters; `posted` by us, so that how long that took says something of us. */
export function countedReply(
  brand: Pick<Brand, "timeZone">,
  conversation: Conversation,
  reply: Reply,
  at: string,
  { posted }: { posted?: boolean } = {},
): Extract<Change, { add: unknown }> {
  const since = (from: string) => Math.max(0, Math.round((Date.parse(at) - Date.parse(from)) / 1000));
  return {
    add: keys.counts(conversation.brand, dayOf(at, brand.timeZone), reply.id),
    counts: countsOfReply({
      seconds: since(conversation.heardAt),
      ...(posted && { posting: since(reply.approvedAt) }),
    }),
  };
}

/** It was not sent and will not be: the text is kept, the conversation is a person's again. */
export async function giveBack(
  ctx: Context,
  where: Where,
  trouble: NonNullable<Reply["trouble"]>,
  message: Why,
): Promise<void> {
  await step(ctx, where, (reply, conversation) => {
    if (!onItsWay.has(reply.status) && reply.status !== "check") return undefined;
    const gone = trouble === "gone" || conversation.gone === true;
    const reason: Reason = { code: trouble === "stale" ? "reason.not-sent" : "reason.failed", why: message };
    const live = conversation.status === "approved" || conversation.status === "check";
    return {
      reply: { status: "failed", trouble, message, maySent: false },
      ...(live && {
        patch: gone
          ? { status: "closed" as const, reason: { code: "reason.deleted" as const }, gone: true }
          : { status: "open" as const, reason },
      }),
      event: { what: trouble === "stale" ? "stale" : "failed", why: message },
    };
  });
  ctx.log.warn("reply.failed", { ...where, trouble });
}

/** Nobody can tell by machine whether it is there: a person must look. It is never sent again by itself. */
export async function toBeChecked(ctx: Context, where: Where, message: SaidBy<"why.no-answer">): Promise<void> {
  await step(ctx, where, (reply, conversation) => {
    if (!goes(moves, reply.status, "check")) return undefined;
    return {
      reply: { status: "check", trouble: "unknown", message },
      ...(conversation.status === "approved" && {
        patch: { status: "check" as const, reason: { code: "reason.check", why: message } as const },
      }),
      event: { what: "unknown", why: message },
    };
  });
  ctx.log.warn("reply.check-by-hand", where);
}

/**
 * Not now: looked at again after `seconds`.
 * `notSent`: certainly without effect. `free`: does not count as an attempt. `soon`: through the queue rather than the sweep.
 */
export async function hold(
  ctx: Context,
  where: Where,
  seconds: number,
  trouble: NonNullable<Reply["trouble"]>,
  message: Why,
  options: { notSent?: boolean; free?: boolean; soon?: boolean } = {},
): Promise<void> {
  const held = await step(ctx, where, (reply, _, at) => {
    if (!onItsWay.has(reply.status)) return undefined;
    const dueAt = new Date(Date.parse(at) + seconds * 1000).toISOString();
    const sent = options.notSent ? false : reply.maySent;
    const attempts = options.free ? reply.attempts - 1 : reply.attempts;
    return { reply: { status: sent ? "unknown" : "approved", maySent: sent, attempts, trouble, message, dueAt } };
  });
  ctx.log.info("reply.held", { ...where, trouble, retryAfter: seconds });
  if (!held || !options.soon) return;
  const source = await ctx.store.get(keys.source(where.brand, held.source));
  if (source) await sendToPublish(ctx, held, source);
}
