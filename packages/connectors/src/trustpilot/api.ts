import * as z from "zod";

const Reply = z.object({
  text: z.string().nullish(),
  createdAt: z.string().nullish(),
  updatedAt: z.string().nullish(),
});

export const Review = z.object({
  id: z.string().min(1),
  stars: z.number().nullish(),
  title: z.string().nullish(),
  text: z.string().nullish(),
  language: z.string().nullish(),
  createdAt: z.string().nullish(),
  updatedAt: z.string().nullish(),
  consumer: z.object({ id: z.string().nullish(), displayName: z.string().nullish() }).nullish(),
  companyReply: Reply.nullish(),
});
export type Review = z.infer<typeof Review>;

/** Reviews that cannot be read are left out, not the page with them. */
export const Page = z.object({
  reviews: z.array(z.unknown()).transform((list) => ({
    count: list.length,
    read: list.flatMap((each) => Review.safeParse(each).data ?? []),
  })),
});

export const Push = z.object({
  events: z.array(
    z.object({
      eventName: z.string(),
      eventData: z
        .object({ id: z.string().min(1).max(900) })
        .optional()
        .catch(undefined),
    }),
  ),
});
