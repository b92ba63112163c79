import type { Answer, Outgoing, Receipt } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import type { Incoming } from "@earshot/core/mention/mention";
import { answersIn, oursIn, refuseToReplace, type Standing } from "../one-reply.ts";
import { OneResponse } from "./api.ts";
import { ask, responseTo, reviewOf } from "./ask.ts";
import { receiptOf, standingOf } from "./mention.ts";
import type { AppStoreConnectCall } from "./settings.ts";

/** Answers a review, which has one response: what stands there already is read first. */
export async function reply(call: AppStoreConnectCall, outgoing: Outgoing): Promise<Receipt> {
  const { to, text } = outgoing;
  const review = await reviewOf(call, to.nativeId);
  if (!review) throw new ConnectorError("gone", "The review is there no more.");
  const response = await responseTo(call, to.nativeId);
  const standing = response && standingOf(response, review);
  const ours = oursIn(standing, outgoing);
  if (ours) return ours;
  refuseToReplace(standing);
  const data = {
    type: "customerReviewResponses",
    attributes: { responseBody: text },
    relationships: { review: { data: { type: "customerReviews", id: to.nativeId } } },
  };
  const { body } = await ask(call, "/v1/customerReviewResponses", OneResponse.required(), {
    effect: "write",
    json: { data },
  });
  return receiptOf(body.data!);
}

/** Our response, if it stands under the review. */
export async function findReply(call: AppStoreConnectCall, outgoing: Outgoing): Promise<Receipt | undefined> {
  return oursIn(await standingUnder(call, outgoing.to), outgoing);
}

/** The developer's response as it stands there. */
export async function answers(call: AppStoreConnectCall, mention: Incoming): Promise<Answer[]> {
  return answersIn(await standingUnder(call, mention));
}

async function standingUnder(call: AppStoreConnectCall, { nativeId }: Incoming): Promise<Standing | undefined> {
  const review = await reviewOf(call, nativeId);
  const response = review && (await responseTo(call, review.id));
  return response && standingOf(response, review);
}
