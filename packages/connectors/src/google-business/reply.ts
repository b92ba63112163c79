import type { Answer, Outgoing, Receipt } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import type { Incoming } from "@earshot/core/mention/mention";
import { answersIn, oursIn, refuseToReplace } from "../one-reply.ts";
import { ReviewReply } from "./api.ts";
import { ask, reviewOf } from "./ask.ts";
import { receiptOf, standingIn } from "./mention.ts";
import type { GoogleBusinessCall } from "./settings.ts";

/** Answers a review, which has one reply and no precondition on writing it: what stands there is read first. */
export async function reply(call: GoogleBusinessCall, outgoing: Outgoing): Promise<Receipt> {
  const { to, text } = outgoing;
  const review = await reviewOf(call, to.nativeId);
  if (!review) throw new ConnectorError("gone", "The review is there no more.");
  const standing = standingIn(review);
  const ours = oursIn(standing, outgoing);
  if (ours) return ours;
  refuseToReplace(standing);
  const answer = await ask(call, `/${encodeURIComponent(to.nativeId)}/reply`, ReviewReply, {
    effect: "write",
    method: "PUT",
    json: { comment: text },
  });
  return receiptOf(to.nativeId, answer);
}

/** Our reply, if it stands under the review. */
export async function findReply(call: GoogleBusinessCall, outgoing: Outgoing): Promise<Receipt | undefined> {
  const review = await reviewOf(call, outgoing.to.nativeId);
  return review && oursIn(standingIn(review), outgoing);
}

/** The owner's reply as it stands there. */
export async function answers(call: GoogleBusinessCall, { nativeId }: Incoming): Promise<Answer[]> {
  const review = await reviewOf(call, nativeId);
  return answersIn(review && standingIn(review));
}
