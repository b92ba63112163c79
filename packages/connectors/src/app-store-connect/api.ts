import * as z from "zod";

export const Review = z.object({
  type: z.literal("customerReviews"),
  id: z.string().min(1),
  attributes: z.object({
    rating: z.number().nullish(),
    title: z.string().nullish(),
    body: z.string().nullish(),
    reviewerNickname: z.string().nullish(),
    createdDate: z.string().nullish(),
    /** Three letters, ISO 3166. */
    territory: z.string().nullish(),
  }),
});
export type Review = z.infer<typeof Review>;

export const Response = z.object({
  type: z.literal("customerReviewResponses"),
  id: z.string().min(1),
  attributes: z.object({
    responseBody: z.string().nullish(),
    lastModifiedDate: z.string().nullish(),
    state: z.string().nullish(),
  }),
});
export type Response = z.infer<typeof Response>;

export const Page = z.object({
  data: z.array(z.unknown()).transform((list) => list.flatMap((each) => Review.safeParse(each).data ?? [])),
  links: z.object({ next: z.string().nullish() }).nullish(),
});
export const OneReview = z.object({ data: Review });
/** No response is no document, or one with nothing in it. */
export const OneResponse = z.object({ data: Response.nullish() });
