import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { permit } from "../team/permit.ts";
import type { Task } from "./task.ts";

const MOST = 2000;

/** A brand's tasks, what is open before what is done, each the newest first; at most 2000. */
export async function listTasks(ctx: Context, brand: string): Promise<Task[]> {
  permit(ctx, "read", brand);
  const newest = { backwards: true, limit: MOST };
  const [open, all] = await Promise.all([
    ctx.store.list<Task>("inbox", keys.tasks(brand), newest),
    ctx.store.list<Task>("heard", keys.tasks(brand), newest),
  ]);
  const done = all.items.filter(({ value }) => value.done);
  return [...open.items.filter(({ value }) => !value.done), ...done].slice(0, MOST).map(({ value }) => value);
}
