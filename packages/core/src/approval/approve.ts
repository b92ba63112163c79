import * as z from "zod";
import { giveUp } from "../claim/leave-conversation.ts";
import { mustBeFree } from "../claim/must-be-free.ts";
import type { Context } from "../context.ts";
import { readConversation, type ConversationView } from "../conversation/read-conversation.ts";
import { parse } from "../parse.ts";
import { permit } from "../team/permit.ts";
import { approveOnce, Seen } from "./approve-once.ts";

export const Approval = z.object({
  fingerprint: Seen,
  text: z.string().trim().min(1, "input.write-reply").max(20_000),
  /** Why an admin decides alone, where a rule asks for two people and nobody else may approve. */
  alone: z.string().trim().min(1, "input.say-why-alone").max(500).optional(),
});

/**
 * Approves the text a person saw, edited or not, in one step. Sends it on its way after the undo window, or, where a rule asks for
 * another person, leaves it for them.
 * @throws Refusal `stale` (details.changed) when anything they saw changed; `taken` (details.by) when another was faster;
 * `bad-input` (details.objections) when a rule forbids the text; `not-allowed` (details.alone) when nobody else could approve.
 */
export async function approve(ctx: Context, brand: string, id: string, input: unknown): Promise<ConversationView> {
  permit(ctx, "approve", brand);
  const approval = parse(Approval, input);
  const claim = await mustBeFree(ctx, brand, id);
  const reply = await approveOnce(ctx, brand, id, approval);
  await giveUp(ctx, claim);
  if (reply) ctx.log.info("reply.approved", { brand, conversation: id, reply: reply.id, person: reply.approvedBy });
  return readConversation(ctx, brand, id);
}
