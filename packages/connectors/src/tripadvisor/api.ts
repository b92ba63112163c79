import * as z from "zod";

/** Of a review only when it was published is read: nothing else may leave this answer. */
const Review = z.object({ published_date: z.string() });

export const Page = z.object({
  data: z.array(z.unknown()).transform((list) => list.flatMap((each) => Review.safeParse(each).data ?? [])),
});
