import type { Receipt } from "@earshot/core/connector";
import type { Incoming } from "@earshot/core/mention/mention";
import { isoOf } from "../dates/iso-of.ts";
import type { Standing } from "../one-reply.ts";
import type { Response, Review } from "./api.ts";

export const PLATFORM = "app-store-connect";
const MOST_STARS = 5;

/** A review there as a mention here; nicknames are not unique, so a review's id is its author's too. */
export function mentionOf({ id, attributes }: Review): Incoming {
  const { rating, title, body, reviewerNickname, createdDate } = attributes;
  const createdAt = isoOf(createdDate);
  return {
    platform: PLATFORM,
    nativeId: id,
    kind: "review",
    author: { id, name: reviewerNickname ?? "" },
    ...(title && { title }),
    text: body ?? "",
    ...(rating && rating >= 1 && rating <= MOST_STARS && { rating: { value: rating, of: MOST_STARS } }),
    ...(createdAt && { createdAt }),
    visibility: "public",
  };
}

/** The developer's response to a review. */
export function standingOf(response: Response, review: Review): Standing {
  const { responseBody, lastModifiedDate } = response.attributes;
  const at = isoOf(lastModifiedDate);
  return {
    text: responseBody ?? "",
    ...(at && { at }),
    answersThis: !(Date.parse(lastModifiedDate ?? "") < Date.parse(review.attributes.createdDate ?? "")),
    receipt: receiptOf(response),
  };
}

/** Apple publishes a response within a day. */
export function receiptOf({ id, attributes: { state } }: Response): Receipt {
  return { nativeId: id, visibility: state === "PENDING_PUBLISH" ? "moderation" : "visible" };
}
