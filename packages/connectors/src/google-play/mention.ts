import type { Incoming } from "@earshot/core/mention/mention";
import type { Standing } from "../one-reply.ts";
import { isoOf, type Review } from "./api.ts";

export const PLATFORM = "google-play";
const MOST_STARS = 5;

/** A review there as a mention here; one person has one review, so its id is theirs too. */
export function mentionOf({ reviewId, authorName, comments: { customer } }: Review, packageName: string): Incoming {
  // An old title and its text are joined by a tab.
  const [title, text] = /^([^\t]*)\t(.*)$/su.exec(customer?.text ?? "")?.slice(1) ?? ["", customer?.text ?? ""];
  const at = isoOf(customer?.lastModified);
  const stars = customer?.starRating ?? 0;
  return {
    platform: PLATFORM,
    nativeId: reviewId,
    kind: "review",
    url: `https://play.google.com/store/apps/details?${new URLSearchParams({ id: packageName, reviewId })}`,
    author: { id: reviewId, name: authorName ?? "" },
    ...(title?.trim() && { title: title.trim() }),
    text: text!.trim(),
    ...(stars >= 1 && stars <= MOST_STARS && { rating: { value: stars, of: MOST_STARS } }),
    ...(customer?.reviewerLanguage && { language: customer.reviewerLanguage.replace("_", "-") }),
    ...(at && { createdAt: at }),
    visibility: "public",
  };
}

/** The developer's reply under a review. */
export function standingIn({ reviewId, comments: { customer, developer } }: Review): Standing | undefined {
  if (!developer?.text) return undefined;
  const answered = developer.lastModified?.seconds ?? Number.POSITIVE_INFINITY;
  const at = isoOf(developer.lastModified);
  return {
    text: developer.text,
    ...(at && { at }),
    answersThis: answered >= (customer?.lastModified?.seconds ?? 0),
    receipt: { nativeId: `${reviewId}/reply`, visibility: "visible" },
  };
}
