import * as z from "zod";
import { takesUnasked } from "../check-in/takes-unasked.ts";
import type { Context } from "../context.ts";
import { mergedInto } from "../conversation/merged-into.ts";
import { expiryOf, happened, moved, saved, type Patch } from "../conversation/moves.ts";
import { situationOf, type Situation } from "../conversation/read-conversation.ts";
import type { Draft } from "../draft/draft.ts";
import { unaskedDraft } from "../draft/unasked-draft.ts";
import { savedDraft } from "../draft/write-draft.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { forbiddenBy } from "../reply/forbidden.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import type { Closing, Privately } from "../task/task.ts";
import { savedTask } from "../task/tasks-of.ts";
import { nameOf } from "../team/name-of.ts";
import { actorId, permit } from "../team/permit.ts";
import { isStanding } from "../wellbeing/no-contact.ts";

export const Outcome = z.strictObject({
  /** `solved`: a text that says so is drafted; `not-yet`: the task stays; `no-need`: nothing is said. */
  is: z.enum(["solved", "not-yet", "no-need"]),
});

/** Says how a talk that went on in private stands. Once it is solved there, a text that says so in the open is drafted for a person to approve. */
export async function closePublicly(ctx: Context, brand: string, id: string, input: unknown): Promise<Privately> {
  permit(ctx, "draft", brand);
  const { is } = parse(Outcome, input);
  return retryOnConflict(async () => {
    const task = await ctx.store.get(keys.task(brand, id));
    if (task?.what !== "private") throw new Refusal("not-found", { code: "refusal.no-task", id, brand });
    const { done } = task;
    if (done)
      throw new Refusal("taken", { code: "refusal.done-already", name: await nameOf(ctx, done.by) }, { by: done.by });
    const by = actorId(ctx);
    const at = ctx.now().toISOString();
    const known = await ctx.store.get(keys.conversation(brand, task.conversation));
    const expiresAt = known && expiryOf(known, task.at);
    const write = (next: Privately) => savedTask(next, { from: task, expiresAt });
    if (is === "not-yet") {
      const next: Privately = { ...task, version: task.version + 1, notYet: { by, at } };
      await ctx.store.commit([write(next)]);
      return next;
    }
    const into = known && (await mergedInto(ctx, known));
    const situation = into && (await situationOf(ctx, brand, into.id));
    const step = situation && (is === "solved" ? await stepOf(ctx, situation) : undefined);
    const next: Privately = {
      ...task,
      version: task.version + 1,
      done: { by, at, ...(is === "no-need" ? { never: true } : { closing: step?.closing ?? "not-here" }) },
    };
    await ctx.store.commit([
      write(next),
      ...(situation ? changesOf(situation, task, { by, at, draft: step?.draft }) : []),
    ]);
    return next;
  });
}

type Step = { closing: Closing; draft?: Draft };

/** Whether it can be said in the open now, and with which words. */
async function stepOf(ctx: Context, situation: Situation): Promise<Step> {
  const { conversation, mention, replies, noContact } = situation;
  const connector = ctx.connectors[conversation.platform];
  const isThere = !conversation.gone && !conversation.merged && !mention.deletedAt && !isStanding(noContact);
  const mayBeSaid =
    takesUnasked(connector, ctx.now()) && !forbiddenBy(connector?.rulebook, mention, replies, ctx.now());
  if (!isThere || !mayBeSaid) return { closing: "not-here" };
  if (conversation.status !== "answered" && conversation.status !== "closed") return { closing: "answer-first" };
  const draft = await unaskedDraft(ctx, situation, "closing");
  return draft ? { closing: "drafted", draft } : { closing: "not-here" };
}

function changesOf(
  { conversation }: Situation,
  task: Privately,
  { by, at, draft }: { by: string; at: string; draft: Draft | undefined },
) {
  const { handoff, privately } = conversation;
  const patch: Patch = {
    ...(privately === task.id && { privately: undefined }),
    ...(handoff && !handoff.back && { handoff: { ...handoff, back: { by, at } } }),
    ...(draft && {
      status: "open",
      reason: { code: "reason.closing" },
      unasked: "closing",
      draft: draft.number,
      closedAt: undefined,
    }),
  };
  const next = moved(conversation, patch);
  return [
    saved(next),
    ...(draft ? [savedDraft(conversation, draft)] : []),
    ...(draft ? [happened(next, { at, by, what: "closing", about: String(draft.number) })] : []),
  ];
}
