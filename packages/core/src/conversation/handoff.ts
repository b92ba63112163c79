import * as z from "zod";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { privateTask } from "../private-talk/private-task.ts";
import { parse } from "../parse.ts";
import { actorId, permit } from "../team/permit.ts";
import { change } from "./change.ts";
import type { ConversationView } from "./read-conversation.ts";

export const Asked = z.union([
  z.strictObject({
    where: z.string().trim().min(1, "input.say-where").max(500),
  }),
  z.strictObject({
    /** How the private talk ended. */
    back: z.string().trim().min(1, "input.say-end").max(500),
  }),
]);

/** Notes that a conversation went on in private, and where; or, with `back`, that this is over: then it may be closed publicly. */
export async function handoff(ctx: Context, brand: string, id: string, input: unknown): Promise<ConversationView> {
  permit(ctx, "draft", brand);
  const asked = parse(Asked, input);
  const by = actorId(ctx);
  return change(ctx, brand, id, "draft", ({ conversation, mention }) => {
    const at = ctx.now().toISOString();
    if ("where" in asked) {
      const { where } = asked;
      const of = conversation.owner ?? by;
      const { patch, changes, task } = privateTask(conversation, mention, { cause: at, at, of, where });
      return {
        patch: { ...patch, handoff: { by, at, where } },
        event: { what: "went-private", why: where },
        also: () => changes,
        restores: task === undefined ? [] : [{ task }],
      };
    }
    const { handoff: gone } = conversation;
    if (!gone || gone.back) throw new Refusal("bad-input", { code: "refusal.not-private" });
    return {
      patch: { handoff: { ...gone, back: { by, at } } },
      event: { what: "came-back", why: asked.back },
    };
  });
}
