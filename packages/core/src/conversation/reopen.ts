import type { Context } from "../context.ts";
import { dueBy } from "../mention/due-by.ts";
import { parse } from "../parse.ts";
import { permit } from "../team/permit.ts";
import { change, mustBe, Reason } from "./change.ts";
import type { ConversationView } from "./read-conversation.ts";

/** Takes a closed or answered conversation back into the inbox, with a draft and a deadline from now. */
export async function reopen(ctx: Context, brand: string, id: string, input: unknown): Promise<ConversationView> {
  permit(ctx, "draft", brand);
  const { reason } = parse(Reason, input);
  return change(ctx, brand, id, "draft", (situation) => {
    mustBe(situation.conversation, "closed", "answered");
    const now = ctx.now();
    return {
      patch: {
        status: "open",
        reason: { code: "reason.reopened", why: reason },
        ...dueBy(situation.brand, situation.conversation, now),
      },
      event: { what: "reopened", why: reason },
      draft: true,
    };
  });
}
