import * as z from "zod";

/** An excerpt of a review. */
export const Review = z.object({
  id: z.string().min(1),
  url: z.string().nullish(),
  text: z.string().nullish(),
  rating: z.number().nullish(),
  time_created: z.string().nullish(),
  user: z.object({ id: z.string().nullish(), name: z.string().nullish(), profile_url: z.string().nullish() }).nullish(),
});
export type Review = z.infer<typeof Review>;

/** Reviews that cannot be read are left out, not the answer with them. */
export const Page = z.object({
  reviews: z.array(z.unknown()).transform((list) => ({
    count: list.length,
    read: list.flatMap((each) => Review.safeParse(each).data ?? []),
  })),
});
