import type { Outgoing, Receipt } from "@earshot/core/connector";
import { replyingOnce, type Reviewed } from "../one-reply.ts";
import { ReviewReply } from "./api.ts";
import { ask, reviewOf } from "./ask.ts";
import { mentionOf, receiptOf, standingIn } from "./mention.ts";
import type { GoogleBusinessCall } from "./settings.ts";

/** Writing a reply has no precondition at Google. A receipt also tells whether Google has let the reply through. */
export const { reply, findReply, answers, revisit } = replyingOnce(reviewed, put);

async function reviewed(call: GoogleBusinessCall, id: string): Promise<Reviewed | undefined> {
  const review = await reviewOf(call, id);
  return review && { mention: mentionOf(review), standing: standingIn(review) };
}

async function put(call: GoogleBusinessCall, { to, text }: Outgoing): Promise<Receipt> {
  const answer = await ask(call, `/${encodeURIComponent(to.nativeId)}/reply`, ReviewReply, {
    effect: "write",
    method: "PUT",
    json: { comment: text },
  });
  return receiptOf(to.nativeId, answer);
}
