import type { Context } from "../context.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { expiryOf } from "../conversation/moves.ts";
import { keys } from "../keys.ts";
import { masked } from "../mask.ts";
import type { Task } from "../task/task.ts";
import { savedTask } from "../task/tasks-of.ts";
import { scrubbed } from "./scrubbed.ts";
import type { Running, Step } from "./erasure.ts";

const AT_ONCE = 50;

/** Takes a person's names out of what the team is to do, and numbers out of what was promised to them. */
export async function eraseTasks(ctx: Context, { brand, names, after }: Running): Promise<Step> {
  const page = await ctx.store.page<Task>(keys.tasks(brand), { limit: AT_ONCE, after });
  const conversations = page.items.length
    ? await ctx.store.getMany(page.items.map(({ value }) => keys.conversation(brand, value.conversation)))
    : [];
  let tasks = 0;
  for (const [n, { value }] of page.items.entries()) {
    const of = conversations[n];
    const next = withoutThem(value, of, names);
    if (JSON.stringify(next) === JSON.stringify(value)) continue;
    const saved: Task = { ...next, version: value.version + 1 };
    await ctx.store.commit([savedTask(saved, { from: value, expiresAt: of && expiryOf(of, value.at) })]);
    tasks++;
  }
  return { looked: page.items.length, removed: tasks > 0 ? { tasks } : {}, after: page.next };
}

/** All who spoke there were erased. */
const isWithoutAuthor = ({ author }: Conversation) => author.name === "" && author.id.startsWith("deleted:");

function withoutThem(task: Task, of: Conversation | undefined, names: readonly string[]): Task {
  if (task.what !== "promise") return task;
  const words = of && isWithoutAuthor(of) ? "" : masked(scrubbed(task.words, names));
  return words === task.words ? task : { ...task, words };
}
