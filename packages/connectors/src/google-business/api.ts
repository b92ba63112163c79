import * as z from "zod";

export const ReviewReply = z.object({
  comment: z.string().nullish(),
  updateTime: z.string().nullish(),
  /** Since 1 April 2026: replies are looked at by Google after they were taken. */
  reviewReplyState: z.string().nullish(),
  policyViolation: z.string().nullish(),
});
export type ReviewReply = z.infer<typeof ReviewReply>;

export const Review = z.object({
  /** accounts/…/locations/…/reviews/… */
  name: z.string().min(1),
  reviewId: z.string().min(1),
  reviewer: z.object({ displayName: z.string().nullish() }).nullish(),
  starRating: z.string().nullish(),
  comment: z.string().nullish(),
  createTime: z.string().nullish(),
  updateTime: z.string().nullish(),
  reviewReply: ReviewReply.nullish(),
  reviewReplyUrl: z.string().nullish(),
});
export type Review = z.infer<typeof Review>;

/** No reviews at all is no list. */
export const Page = z.object({
  reviews: z
    .array(z.unknown())
    .default([])
    .transform((list) => list.flatMap((each) => Review.safeParse(each).data ?? [])),
  nextPageToken: z.string().nullish(),
});

/** What Pub/Sub pushes; Google documents no form of its data, so any that names a review will do. */
export const Push = z.object({ message: z.object({ data: z.string() }) });
export const Notice = z
  .object({ review: z.string(), reviewName: z.string(), review_name: z.string(), name: z.string() })
  .partial()
  .transform(({ review, reviewName, review_name: snake, name }) => reviewName ?? review ?? snake ?? name);
