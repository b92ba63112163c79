import * as z from "zod";
import type { Context } from "../context.ts";
import { dayOf } from "../digest/calendar.ts";
import { Refusal } from "../errors.ts";
import { idOf } from "../ids.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { savedTask } from "../task/tasks-of.ts";
import type { Task } from "../task/task.ts";
import { canOwn } from "../team/can-own.ts";
import { actorId, permit } from "../team/permit.ts";
import { change, Reason } from "./change.ts";
import { keptBy } from "./keeper.ts";
import { expiryOf } from "./moves.ts";
import type { ConversationView } from "./read-conversation.ts";

export const Asked = Reason.extend({ to: z.string().min(1).max(100) });

/**
 * Hands the conversation over to a person, with a reason. Whoever hands it over gets a task: to check that it was solved; until that is
 * ticked it is not closed as resolved.
 */
export async function transfer(ctx: Context, brand: string, id: string, input: unknown): Promise<ConversationView> {
  permit(ctx, "draft", brand);
  const { to, reason } = parse(Asked, input);
  const by = actorId(ctx);
  if (to === by) throw new Refusal("bad-input", { code: "refusal.that-is-you" });
  await canOwn(ctx, brand, to);
  return change(ctx, brand, id, "draft", ({ conversation, brand: { timeZone } }) => {
    if (conversation.owner === to) throw new Refusal("bad-input", { code: "refusal.owns-already" });
    const at = ctx.now().toISOString();
    const task: Task = {
      id: idOf("t", brand, id, conversation.version, "check"),
      brand,
      conversation: id,
      platform: conversation.platform,
      what: "check",
      of: by,
      to,
      at,
      version: 1,
    };
    const day = dayOf(at, timeZone);
    const counts = { transfers: 1 };
    return {
      patch: {
        owner: to,
        transfer: { by, to, at, reason },
        transfers: (conversation.transfers ?? 0) + 1,
        checks: [...(conversation.checks ?? []), { by, task: task.id }],
      },
      event: { what: "transferred", about: to, why: reason },
      also: (next) => [
        savedTask(task, { from: "new", expiresAt: expiryOf(next, at) }),
        ...keptBy(next),
        { add: keys.counts(brand, day, id), counts },
      ],
      restores: [{ task: task.id }, { day, counts }],
    };
  });
}
