import type { Context } from "../context.ts";
import { expiryOf } from "../conversation/moves.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { actorId, permit } from "../team/permit.ts";
import { savedTask } from "./tasks-of.ts";
import type { Task } from "./task.ts";

const DAY_MS = 86_400_000;

/** Says that a task is done, and by whom; the second who says so is told who was first. */
export async function finishTask(ctx: Context, brand: string, id: string): Promise<Task> {
  permit(ctx, "drafter");
  return retryOnConflict(async () => {
    const task = await ctx.store.get(keys.task(brand, id));
    if (!task) throw new Refusal("not-found", `There is no task ${id} of ${brand}.`);
    if (task.done) throw new Refusal("taken", `It was done by ${task.done.by} already.`, { by: task.done.by });
    const conversation = await ctx.store.get(keys.conversation(brand, task.conversation));
    const now = ctx.now();
    const next: Task = { ...task, version: task.version + 1, done: { by: actorId(ctx), at: now.toISOString() } };
    // A conversation that is forgotten already leaves nothing behind for long.
    const expiresAt = conversation ? expiryOf(conversation, task.at) : new Date(now.getTime() + DAY_MS);
    await ctx.store.commit([savedTask(next, { if: task.version, expiresAt })]);
    return next;
  });
}
