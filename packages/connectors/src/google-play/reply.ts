import type { Answer, Outgoing, Receipt } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import type { Incoming } from "@earshot/core/mention/mention";
import { answersIn, oursIn, refuseToReplace } from "../one-reply.ts";
import { Replied } from "./api.ts";
import { ask, reviewOf } from "./ask.ts";
import { standingIn } from "./mention.ts";
import type { GooglePlayCall } from "./settings.ts";

/** Answers a review, which has one reply: what stands there already is read first. */
export async function reply(call: GooglePlayCall, outgoing: Outgoing): Promise<Receipt> {
  const { to, text } = outgoing;
  const review = await reviewOf(call, to.nativeId);
  if (!review) throw new ConnectorError("gone", "The review is there no more.");
  const standing = standingIn(review);
  const ours = oursIn(standing, outgoing);
  if (ours) return ours;
  refuseToReplace(standing);
  const json = { replyText: text };
  await ask(call, `/${encodeURIComponent(to.nativeId)}:reply`, Replied, { effect: "write", json });
  return { nativeId: `${to.nativeId}/reply`, visibility: "visible" };
}

/** Our reply, if it stands under the review. */
export async function findReply(call: GooglePlayCall, outgoing: Outgoing): Promise<Receipt | undefined> {
  const review = await reviewOf(call, outgoing.to.nativeId);
  return review && oursIn(standingIn(review), outgoing);
}

/** The developer's reply as it stands there. */
export async function answers(call: GooglePlayCall, { nativeId }: Incoming): Promise<Answer[]> {
  const review = await reviewOf(call, nativeId);
  return answersIn(review && standingIn(review));
}
