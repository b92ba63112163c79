import { getBrand } from "../brand/change-brand.ts";
import { afterSolution } from "../check-in/after-solution.ts";
import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { expiryOf, happened, moved, saved } from "../conversation/moves.ts";
import { mergedInto } from "../conversation/merged-into.ts";
import { Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { over } from "../promise/over.ts";
import type { Change } from "../store.ts";
import { nameOf } from "../team/name-of.ts";
import { actorId, mayIn, permit } from "../team/permit.ts";
import { isChecked } from "./to-check.ts";
import { savedTask } from "./tasks-of.ts";
import type { Task } from "./task.ts";

const DAY_MS = 86_400_000;

/**
 * Says that a task is done, and by whom; the second who says so is told who was first. A check is done by whoever handed the conversation
 * over, or by an admin: then it may be closed as resolved.
 */
export async function finishTask(ctx: Context, brand: string, id: string): Promise<Task> {
  permit(ctx, "draft", brand);
  return retryOnConflict(async () => {
    const task = await ctx.store.get(keys.task(brand, id));
    if (!task) throw new Refusal("not-found", { code: "refusal.no-task", id, brand });
    if (task.what === "private") throw new Refusal("bad-input", { code: "refusal.say-how-private" });
    if (task.done)
      throw new Refusal(
        "taken",
        { code: "refusal.done-already", name: await nameOf(ctx, task.done.by) },
        { by: task.done.by },
      );
    if (task.what === "check" && actorId(ctx) !== task.of && !mayIn(ctx, "manage", brand))
      throw new Refusal("not-allowed", { code: "refusal.check-theirs" }, { by: task.of });
    const conversation = await ctx.store.get(keys.conversation(brand, task.conversation));
    const now = ctx.now();
    const next: Task = { ...task, version: task.version + 1, done: { by: actorId(ctx), at: now.toISOString() } };
    // A conversation that is forgotten already leaves nothing behind for long.
    const expiresAt = conversation ? expiryOf(conversation, task.at) : new Date(now.getTime() + DAY_MS);
    await ctx.store.commit([
      savedTask(next, { from: task, expiresAt }),
      ...(task.what === "promise" ? over(task, now.toISOString()) : []),
      ...(conversation && task.what === "promise" ? await kept(ctx, conversation, next.done!.at) : []),
      ...(task.what === "check" ? isChecked(task, now.toISOString()) : []),
      ...(conversation && task.what === "check" ? checked(ctx, await mergedInto(ctx, conversation), task.id) : []),
    ]);
    return next;
  });
}

/** What was promised is done: some days later the customer is asked whether all is well. */
async function kept(ctx: Context, conversation: Conversation, at: string): Promise<Change[]> {
  const brand = await getBrand(ctx, conversation.brand);
  return afterSolution(ctx, brand, await mergedInto(ctx, conversation), at);
}

function checked(ctx: Context, conversation: Conversation, task: string): Change[] {
  const checks = conversation.checks?.filter((check) => check.task !== task) ?? [];
  const next = moved(conversation, { checks: checks.length > 0 ? checks : undefined });
  const event = { at: ctx.now().toISOString(), by: actorId(ctx), what: "check-done" as const };
  return [saved(next), happened(next, event)];
}
