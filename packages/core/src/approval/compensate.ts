import * as z from "zod";
import type { Context } from "../context.ts";
import { remembered } from "../conversation/act.ts";
import { happened, moved, saved } from "../conversation/moves.ts";
import { readConversation, theSituation, type ConversationView } from "../conversation/read-conversation.ts";
import { Conflict, Refusal } from "../errors.ts";
import { parse } from "../parse.ts";
import { actorId, mayIn, permit } from "../team/permit.ts";

export const Asked = z.strictObject({
  kind: z.enum(["refund", "voucher", "discount", "replacement", "gift"]),
  /** As it is to be written, with its unit: "10 EUR", "15 %"; a replacement or gift may be named in words. */
  amount: z.string().trim().min(1, "input.write-amount").max(60),
  value: z.number().nonnegative(),
});

/**
 * Decides what a customer gets, before any reply may name it. An approver decides up to the brand's limit, an admin above it.
 * @throws Refusal `not-allowed` above the limit
 */
export async function compensate(ctx: Context, brand: string, id: string, input: unknown): Promise<ConversationView> {
  permit(ctx, "approve", brand);
  const { kind, amount, value } = parse(Asked, input);
  const situation = await theSituation(ctx, brand, id);
  const { conversation } = situation;
  if (conversation.status !== "open")
    throw new Refusal("stale", { code: "refusal.not-open", reason: conversation.reason }, { changed: [] });
  const limit = situation.brand.compensationLimit ?? 0;
  if (value > limit && !mayIn(ctx, "manage", brand)) {
    throw new Refusal("not-allowed", { code: "refusal.limit", limit, value }, { limit });
  }
  const at = ctx.now().toISOString();
  const by = actorId(ctx);
  const next = moved(conversation, { compensation: { kind, amount, value, approvedBy: by, at } });
  try {
    await ctx.store.commit([
      saved(next),
      happened(next, {
        at,
        by,
        what: "compensated",
        why: { code: "why.compensation", kind: { code: `compensation.${kind}` }, amount },
      }),
      ...remembered(ctx, conversation, next, { what: "compensated" }),
    ]);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    throw new Refusal("stale", { code: "refusal.same-moment" }, { changed: [] });
  }
  return readConversation(ctx, brand, id);
}
