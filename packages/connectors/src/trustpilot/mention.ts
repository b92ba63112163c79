import type { Incoming } from "@earshot/core/mention/mention";
import type { Standing } from "../one-reply.ts";
import { unnamed } from "../unnamed.ts";
import type { Review } from "./api.ts";

export const PLATFORM = "trustpilot";
const SITE = "https://www.trustpilot.com/reviews";
const MOST_STARS = 5;

/** A review there as a mention here. */
export function mentionOf(review: Review): Incoming {
  const { id, stars, title, text, language, consumer } = review;
  const createdAt = isoOf(review.createdAt);
  const editedAt = isoOf(review.updatedAt);
  return {
    platform: PLATFORM,
    nativeId: id,
    kind: "review",
    url: urlOf(id),
    author: { id: consumer?.id ?? unnamed(id), name: consumer?.displayName ?? "" },
    ...(title && { title }),
    text: text ?? "",
    ...(language && { language }),
    ...(stars && { rating: { value: stars, of: MOST_STARS } }),
    ...(createdAt && { createdAt }),
    ...(editedAt && editedAt !== createdAt && { editedAt }),
    visibility: "public",
  };
}

/** The company's reply under a review. */
export function standingIn({ id, createdAt, updatedAt, companyReply }: Review): Standing | undefined {
  if (!companyReply?.text) return undefined;
  const at = isoOf(companyReply.updatedAt) ?? isoOf(companyReply.createdAt);
  const written = isoOf(updatedAt) ?? isoOf(createdAt);
  return {
    text: companyReply.text,
    ...(at && { at }),
    answersThis: !(Date.parse(at ?? "") < Date.parse(written ?? "")),
    receipt: receiptOf(id),
  };
}

export const receiptOf = (id: string): Standing["receipt"] => ({
  nativeId: `${id}/reply`,
  visibility: "visible",
  url: urlOf(id),
});

const urlOf = (id: string) => `${SITE}/${encodeURIComponent(id)}`;

/** Trustpilot's times are UTC, and some do not say so. */
function isoOf(date: string | null | undefined): string | undefined {
  const zoned = /T[\d:.]+$/u.test(date ?? "") ? `${date}Z` : date;
  const time = Date.parse(zoned ?? "");
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
