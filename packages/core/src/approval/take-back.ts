import * as z from "zod";
import type { Context } from "../context.ts";
import { happened, moved, saved } from "../conversation/moves.ts";
import { readConversation, theSituation, type ConversationView } from "../conversation/read-conversation.ts";
import { Refusal } from "../errors.ts";
import { parse } from "../parse.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { actorId, permit } from "../team/permit.ts";

/**
 * Takes the first of two approvals back, as long as the second is not given. Its giver may, and an admin.
 * @throws Refusal `too-late` when there is none any more
 */
export async function takeBack(ctx: Context, brand: string, id: string, input: unknown): Promise<ConversationView> {
  permit(ctx, "approve", brand);
  parse(z.object({}), input);
  const by = actorId(ctx);
  await retryOnConflict(async () => {
    const { conversation } = await theSituation(ctx, brand, id);
    const { first } = conversation;
    if (!first || conversation.status !== "open") throw new Refusal("too-late", { code: "refusal.no-first" });
    if (first.by !== by) permit(ctx, "manage", brand);
    const next = moved(conversation, { first: undefined });
    const at = ctx.now().toISOString();
    await ctx.store.commit([
      saved(next),
      happened(next, { at, by, what: "first-taken-back", about: String(first.draft) }),
    ]);
  });
  return readConversation(ctx, brand, id);
}
