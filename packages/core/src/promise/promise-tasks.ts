import type { Conversation } from "../conversation/conversation.ts";
import { expiryOf } from "../conversation/moves.ts";
import { idOf } from "../ids.ts";
import type { Reply } from "../reply/reply.ts";
import type { Change } from "../store.ts";
import type { Promising } from "../task/task.ts";
import { savedTask } from "../task/tasks-of.ts";

/** A promise without a time is looked after for so long. */
export const USUAL_DAYS = 3;

/** The writes of what a reply that is out promises: a task for each, of whoever the conversation is, else of who approved it. */
export function promiseTasks(
  { id: conversation, brand, platform, owner, retentionDays }: Conversation,
  { id: reply, promises = [], approvedBy, policy }: Reply,
  at: string,
): Change[] {
  const of = owner ?? (policy ? undefined : approvedBy);
  return promises.map(({ kind, words, by }, n) => {
    const usual = new Date(Date.parse(at) + USUAL_DAYS * 86_400_000).toISOString();
    const task: Promising = {
      id: idOf("t", reply, "promise", n),
      brand,
      conversation,
      platform,
      what: "promise",
      kind,
      words,
      reply,
      ...(of !== undefined && { of }),
      at,
      // What was promised for a moment that had gone by when it went out is due at once.
      dueAt: by === undefined ? usual : by < at ? at : by,
      ...(by === undefined && { assumed: true as const }),
      version: 1,
    };
    return savedTask(task, { from: "new", expiresAt: expiryOf({ retentionDays }, at) });
  });
}
