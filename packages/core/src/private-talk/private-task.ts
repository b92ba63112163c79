import type { Conversation } from "../conversation/conversation.ts";
import { expiryOf, type Patch } from "../conversation/moves.ts";
import { idOf } from "../ids.ts";
import type { Mention } from "../mention/mention.ts";
import type { Change } from "../store.ts";
import { savedTask } from "../task/tasks-of.ts";
import type { Privately } from "../task/task.ts";

type From = { cause: string; at: string; of?: string | undefined; where?: string };

/**
 * The task of saying in the open what became of a talk that goes on in private, and that its conversation has one; nothing where it has one, or
 * was private all along.
 */
export function privateTask(
  { id, brand, platform, privately, retentionDays }: Conversation,
  mention: Pick<Mention, "visibility"> | undefined,
  { cause, at, of, where }: From,
): { patch: Patch; changes: Change[]; task?: string } {
  if (privately !== undefined || !mention || mention.visibility === "private") return { patch: {}, changes: [] };
  const task: Privately = {
    id: idOf("t", brand, id, cause, "private"),
    brand,
    conversation: id,
    platform,
    what: "private",
    ...(of !== undefined && { of }),
    ...(where !== undefined && { where }),
    at,
    version: 1,
  };
  return {
    patch: { privately: task.id },
    changes: [savedTask(task, { from: "new", expiresAt: expiryOf({ retentionDays }, at) })],
    task: task.id,
  };
}
