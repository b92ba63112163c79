import * as z from "zod";
import { isoOfSeconds } from "../dates/iso-of.ts";

const Moment = z.object({ seconds: z.coerce.number(), nanos: z.number().nullish() });

const UserComment = z.object({
  text: z.string().nullish(),
  lastModified: Moment.nullish(),
  starRating: z.number().nullish(),
  reviewerLanguage: z.string().nullish(),
});
const DeveloperComment = z.object({ text: z.string().nullish(), lastModified: Moment.nullish() });

/** A review: what the customer wrote last, and what the developer answered last. */
export const Review = z.object({
  reviewId: z.string().min(1),
  authorName: z.string().nullish(),
  comments: z
    .array(z.object({ userComment: UserComment.optional(), developerComment: DeveloperComment.optional() }))
    .transform((list) => ({
      customer: list.find(({ userComment }) => userComment)?.userComment,
      developer: list.find(({ developerComment }) => developerComment)?.developerComment,
    })),
});
export type Review = z.infer<typeof Review>;

/** No reviews at all is no list. */
export const Page = z.object({
  reviews: z
    .array(z.unknown())
    .default([])
    .transform((list) => list.flatMap((each) => Review.safeParse(each).data ?? [])),
  tokenPagination: z.object({ nextPageToken: z.string().nullish() }).nullish(),
});
export type Page = z.infer<typeof Page>;

export const Replied = z.object({ result: z.object({ replyText: z.string().nullish() }).nullish() });

/** ISO 8601 of a moment in seconds. */
export function isoOf(moment: z.infer<typeof Moment> | null | undefined): string | undefined {
  return moment ? isoOfSeconds(moment.seconds) : undefined;
}
