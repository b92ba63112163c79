import type { Conversation } from "../conversation/conversation.ts";
import { expiryOf } from "../conversation/moves.ts";
import type { Tell } from "../draft/draft.ts";
import { idOf } from "../ids.ts";
import { keys, places } from "../keys.ts";
import { mustGo } from "../moves.ts";
import { nextLookAt } from "../promise/remind-at.ts";
import type { Change } from "../store.ts";
import { moves, standingOf } from "./moves.ts";
import type { Task, Telling } from "./task.ts";

/** The writes of what an approved reply asks of people, each told once; they are forgotten with the conversation. */
export function tasksOf(
  conversation: Pick<Conversation, "id" | "brand" | "platform" | "retentionDays">,
  tells: readonly Tell[],
  reply: string,
  at: string,
): Change[] {
  const { id: of, brand, platform } = conversation;
  const tasks = tells.map(({ to, name }): Telling => {
    const id = idOf("t", reply, to, name ?? "");
    return { id, brand, conversation: of, platform, what: "tell", to, ...(name && { name }), at, version: 1 };
  });
  const once = new Map(tasks.map((task) => [task.id, task]));
  return [...once.values()].map((task) => savedTask(task, { from: "new", expiresAt: expiryOf(conversation, task.at) }));
}

/**
 * The write of a task, on condition that nobody changed it since it was read; only while it is open it is listed among what is to be done.
 * Throws where the table has no such move.
 */
export function savedTask(
  task: Task,
  { from, expiresAt }: { from: Task | "new"; expiresAt: Date | undefined },
): Change {
  if (from !== "new") mustGo("A task", moves, standingOf(from), standingOf(task));
  const at = places.task(task);
  const lookAt = task.what === "promise" ? nextLookAt(task) : undefined;
  return {
    put: keys.task(task.brand, task.id),
    value: task,
    at: {
      heard: at,
      ...(!task.done && { inbox: at }),
      ...(lookAt !== undefined && { due: places.due(lookAt, task.id) }),
    },
    if: from === "new" ? "absent" : from.version,
    expiresAt,
  };
}
