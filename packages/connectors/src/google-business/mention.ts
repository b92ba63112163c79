import type { Receipt } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { withAsides } from "@earshot/core/mention/own-words/own-words";
import { withoutTranslation } from "@earshot/core/mention/own-words/translations";
import { isoOf } from "../dates/iso-of.ts";
import type { Standing } from "../one-reply.ts";
import type { Review, ReviewReply } from "./api.ts";

export const PLATFORM = "google-business";
const STARS = ["ONE", "TWO", "THREE", "FOUR", "FIVE"];
/** A review there as a mention here; one person has one review of a location, so its id is theirs too. Google's translation stands beside it. */
export function mentionOf(review: Review): Incoming {
  const stars = STARS.indexOf(review.starRating ?? "") + 1;
  const createdAt = isoOf(review.createTime);
  const editedAt = isoOf(review.updateTime);
  const mention: Incoming = {
    platform: PLATFORM,
    nativeId: review.reviewId,
    kind: "review",
    author: { id: review.reviewId, name: review.reviewer?.displayName ?? "" },
    text: (review.comment ?? "").trim(),
    ...(stars > 0 && { rating: { value: stars, of: STARS.length } }),
    ...(createdAt && { createdAt }),
    ...(editedAt && editedAt !== createdAt && { editedAt }),
    ...(review.reviewReplyUrl && { url: review.reviewReplyUrl }),
    visibility: "public",
  };
  const original = withoutTranslation(mention.text);
  return original ? withAsides(mention, original) : mention;
}

/** The owner's reply under a review. */
export function standingIn({ reviewId, updateTime, reviewReply }: Review): Standing | undefined {
  if (!reviewReply?.comment) return undefined;
  const at = isoOf(reviewReply.updateTime);
  return {
    text: reviewReply.comment,
    ...(at && { at }),
    answersThis: !(Date.parse(at ?? "") < Date.parse(updateTime ?? "")),
    receipt: receiptOf(reviewId, reviewReply),
  };
}

/** A reply is taken at once and looked at afterwards. */
export function receiptOf(reviewId: string, { reviewReplyState: state, policyViolation }: ReviewReply): Receipt {
  return {
    nativeId: `${reviewId}/reply`,
    visibility: state === "PENDING" ? "moderation" : state === "REJECTED" ? "rejected" : "visible",
    ...(policyViolation && { reason: policyViolation }),
  };
}
