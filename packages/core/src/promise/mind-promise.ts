import type { Alert, Cause } from "../alert/alert.ts";
import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { expiryOf, happened, moved, saved } from "../conversation/moves.ts";
import { nextDraftNumber, situationOf, type Situation } from "../conversation/read-conversation.ts";
import type { Draft } from "../draft/draft.ts";
import { savedDraft } from "../draft/write-draft.ts";
import { keys } from "../keys.ts";
import { heldReply } from "../ladder/held-reply.ts";
import { dueBy } from "../mention/due-by.ts";
import type { Message } from "../queues.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import type { Change } from "../store.ts";
import type { Promising } from "../task/task.ts";
import { savedTask } from "../task/tasks-of.ts";
import { over } from "./over.ts";
import { nextLookAt } from "./remind-at.ts";

export type ToMind = Extract<Message<"follow-up">, { promise: unknown }>;

/**
 * Looks at a promise whose time comes near or has come: whoever it is of is reminded; or it is late, they are told, and a text is proposed
 * that says so to the customer. What a later reply of ours has answered is done. Each step is one transaction on what was seen.
 */
export async function mindPromise(ctx: Context, { brand, promise: id }: ToMind): Promise<void> {
  const seen = await retryOnConflict(() => mindOnce(ctx, brand, id));
  if (seen) ctx.log.info("promise.minded", { brand, conversation: seen.conversation, status: seen.what });
}

async function mindOnce(
  ctx: Context,
  brand: string,
  id: string,
): Promise<{ conversation: string; what: string } | undefined> {
  const task = await ctx.store.get(keys.task(brand, id));
  if (task?.what !== "promise") return undefined;
  const at = ctx.now().toISOString();
  const lookAt = nextLookAt(task);
  if (lookAt === undefined || lookAt > at) return undefined;
  const situation = await situationOf(ctx, brand, task.conversation);
  if (!situation) {
    await ctx.store.commit([{ remove: keys.task(brand, id), if: task.version }]);
    return undefined;
  }
  const step = isAnswered(task, situation)
    ? answered(task, situation, at)
    : task.dueAt > at
      ? reminded(task, situation, at)
      : await late(ctx, task, situation, at);
  await ctx.store.commit(step.changes);
  return { conversation: task.conversation, what: step.what };
}

type Step = { what: string; changes: Change[] };

/** "We will write to you" is kept by writing. */
function isAnswered({ kind, at, reply }: Promising, { replies, drafts }: Situation): boolean {
  if (kind !== "write") return false;
  const isHolding = (number: number) => drafts.some((draft) => draft.number === number && draft.kind === "holding");
  return replies.some(
    ({ id, status, publishedAt, draft }) =>
      id !== reply && status === "published" && publishedAt !== undefined && publishedAt > at && !isHolding(draft),
  );
}

function answered(task: Promising, { conversation }: Situation, at: string): Step {
  const done: Promising = { ...task, done: { by: "earshot", at }, version: task.version + 1 };
  return { what: "answered", changes: [written(task, done, conversation), ...over(done, at)] };
}

function reminded(task: Promising, { conversation }: Situation, at: string): Step {
  const next: Promising = { ...task, remindedAt: at, version: task.version + 1 };
  return { what: "reminded", changes: [written(task, next, conversation), raise(next, conversation, "near", at)] };
}

/** The conversation comes back with a text that says so, unless it is open anyway, or closed. */
async function late(ctx: Context, task: Promising, situation: Situation, at: string): Promise<Step> {
  const { conversation, brand } = situation;
  const next: Promising = { ...task, lateAt: at, version: task.version + 1 };
  const held =
    conversation.status === "answered" ? await heldReply(ctx, brand, conversation, { isLate: true }) : undefined;
  const draft: Draft | undefined = held && {
    ...held,
    number: nextDraftNumber(situation),
    language: situation.draft?.language ?? "und",
    by: ctx.writer.version,
    at,
    mention: conversation.mention,
    mentionVersion: conversation.mentionVersion,
  };
  const back =
    conversation.status === "answered"
      ? ({
          status: "open",
          reason: { code: "reason.promise-late", what: { code: `promise.${task.kind}` } },
          ...dueBy(brand, conversation, at),
          ...(draft && { draft: draft.number }),
        } as const)
      : {};
  const changed = moved(conversation, back);
  return {
    what: "late",
    changes: [
      written(task, next, conversation),
      saved(changed),
      ...(draft ? [savedDraft(conversation, draft)] : []),
      happened(changed, { at, by: "earshot", what: "promise-late", about: task.id }),
      raise(next, conversation, "past", at),
    ],
  };
}

const written = (from: Promising, task: Promising, conversation: Conversation): Change =>
  savedTask(task, { from, expiresAt: expiryOf(conversation, task.at) });

function raise(
  { brand, id, of, dueAt, conversation }: Promising,
  { platform, language }: Conversation,
  step: NonNullable<Alert["about"]["step"]>,
  at: string,
): Change {
  const cause: Cause = {
    brand,
    kind: "promise",
    of: id,
    at,
    urgency: step === "past" ? "high" : "normal",
    about: { conversation, platform, language, dueAt, step, ...(of !== undefined && { person: of }) },
  };
  return { alert: cause };
}
