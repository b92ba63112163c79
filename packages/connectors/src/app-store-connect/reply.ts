import type { Outgoing, Receipt } from "@earshot/core/connector";
import { replyingOnce, type Reviewed } from "../one-reply.ts";
import { OneResponse } from "./api.ts";
import { ask, responseTo, reviewOf } from "./ask.ts";
import { mentionOf, receiptOf, standingOf } from "./mention.ts";
import type { AppStoreConnectCall } from "./settings.ts";

/** A review has one response; a second one is said to replace it. */
export const { reply, findReply, answers, revisit } = replyingOnce(reviewed, put);

async function reviewed(call: AppStoreConnectCall, id: string): Promise<Reviewed | undefined> {
  const review = await reviewOf(call, id);
  if (!review) return undefined;
  const response = await responseTo(call, review.id);
  return { mention: mentionOf(review), standing: response && standingOf(response, review) };
}

async function put(call: AppStoreConnectCall, { to, text }: Outgoing): Promise<Receipt> {
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
