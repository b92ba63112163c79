import * as z from "zod";
import type { Context } from "../context.ts";
import { expiryOf } from "../conversation/moves.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import type { Promising } from "../task/task.ts";
import { savedTask } from "../task/tasks-of.ts";
import { nameOf } from "../team/name-of.ts";
import { actorId, permit } from "../team/permit.ts";
import { over } from "./over.ts";

export const Postponed = z.strictObject({
  /** The moment by which it is done instead. */
  dueAt: z.iso.datetime({ offset: true }),
});
const LONGEST_DAYS = 366;

/**
 * Moves the moment by which a promise is to be kept: for where it was read wrongly, or the customer agreed to another.
 * @throws Refusal `bad-input` when that is past, or more than a year away
 */
export async function postponePromise(ctx: Context, brand: string, id: string, input: unknown): Promise<Promising> {
  permit(ctx, "draft", brand);
  const dueAt = new Date(parse(Postponed, input).dueAt).toISOString();
  const now = ctx.now();
  const away = Date.parse(dueAt) - now.getTime();
  if (away <= 0 || away > LONGEST_DAYS * 86_400_000)
    throw new Refusal("bad-input", { code: "refusal.promise-when", days: LONGEST_DAYS });
  return changed(ctx, brand, id, (task) => {
    const next: Promising = { ...task, dueAt };
    delete next.assumed;
    delete next.remindedAt;
    delete next.lateAt;
    return next;
  });
}

/** Says that a sentence was no promise: nobody is reminded of it. */
export function dropPromise(ctx: Context, brand: string, id: string): Promise<Promising> {
  permit(ctx, "draft", brand);
  const done = { by: actorId(ctx), at: ctx.now().toISOString(), never: true } as const;
  return changed(ctx, brand, id, (task) => ({ ...task, done }));
}

function changed(ctx: Context, brand: string, id: string, change: (task: Promising) => Promising): Promise<Promising> {
  return retryOnConflict(async () => {
    const task = await ctx.store.get(keys.task(brand, id));
    if (task?.what !== "promise") throw new Refusal("not-found", { code: "refusal.no-task", id, brand });
    const { done } = task;
    if (done)
      throw new Refusal("taken", { code: "refusal.done-already", name: await nameOf(ctx, done.by) }, { by: done.by });
    const conversation = await ctx.store.get(keys.conversation(brand, task.conversation));
    const next = { ...change(task), version: task.version + 1 };
    const at = ctx.now().toISOString();
    await ctx.store.commit([
      savedTask(next, { from: task, expiresAt: conversation && expiryOf(conversation, task.at) }),
      // Whoever was told that it comes near is told anew when the new time does.
      ...over(task, at),
    ]);
    return next;
  });
}
