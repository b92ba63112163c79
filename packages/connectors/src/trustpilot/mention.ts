import type { Incoming } from "@earshot/core/mention/mention";
import { isoOf } from "../dates/iso-of.ts";
import type { Standing } from "../one-reply.ts";
import { unnamed } from "../unnamed.ts";
import type { Review } from "./api.ts";

export const PLATFORM = "trustpilot";
const SITE = "https://www.trustpilot.com/reviews";
const MOST_STARS = 5;

/** A review there as a mention here. */
export function mentionOf(review: Review): Incoming {
  const { id, stars, title, text, language, consumer } = review;
  const createdAt = inUtc(review.createdAt);
  const editedAt = inUtc(review.updatedAt);
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
  const at = inUtc(companyReply.updatedAt) ?? inUtc(companyReply.createdAt);
  const written = inUtc(updatedAt) ?? inUtc(createdAt);
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
const inUtc = (date: string | null | undefined): string | undefined =>
  isoOf(/T[\d:.]+$/u.test(date ?? "") ? `${date}Z` : date);
