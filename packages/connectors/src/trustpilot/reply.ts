import type { Answer, Outgoing, Receipt } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import type { Incoming } from "@earshot/core/mention/mention";
import { answersIn, oursIn, refuseToReplace } from "../one-reply.ts";
import { reviewOf, write } from "./ask.ts";
import { receiptOf, standingIn } from "./mention.ts";
import type { TrustpilotCall } from "./settings.ts";

/** Answers a review in the name of the business user. Trustpilot knows no keys: what stands there is read first. */
export async function reply(call: TrustpilotCall, outgoing: Outgoing): Promise<Receipt> {
  const { to, text } = outgoing;
  const review = await reviewOf(call, to.nativeId);
  if (!review) throw new ConnectorError("gone", "The review is there no more.");
  const standing = standingIn(review);
  const ours = oursIn(standing, outgoing);
  if (ours) return ours;
  refuseToReplace(standing);
  const { businessUserId } = call.settings;
  if (!businessUserId)
    throw new ConnectorError("not-allowed", "Enter the id of the business user who answers in the source's settings.");
  const json = { authorBusinessUserId: businessUserId, message: text };
  await write(call, `reviews/${encodeURIComponent(to.nativeId)}/reply`, "POST", json);
  return receiptOf(to.nativeId);
}

/** Our reply, if it stands under the review. */
export async function findReply(call: TrustpilotCall, outgoing: Outgoing): Promise<Receipt | undefined> {
  const review = await reviewOf(call, outgoing.to.nativeId);
  return review && oursIn(standingIn(review), outgoing);
}

/** The company's reply as it stands there. */
export async function answers(call: TrustpilotCall, { nativeId }: Incoming): Promise<Answer[]> {
  const review = await reviewOf(call, nativeId);
  return answersIn(review && standingIn(review));
}
