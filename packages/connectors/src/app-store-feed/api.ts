import * as z from "zod";

const Label = z.object({ label: z.string() });

/** A review. What else stands in the feed (the app itself comes first) has no rating. */
export const Review = z.object({
  id: Label,
  author: z.object({ name: Label, uri: Label.optional() }),
  title: Label.optional(),
  content: Label.optional(),
  "im:rating": Label,
  updated: Label.optional(),
});
export type Review = z.infer<typeof Review>;

/** One entry alone is no list; none at all is no key. */
export const Page = z.object({
  feed: z.object({
    entry: z
      .union([z.array(z.unknown()), z.record(z.string(), z.unknown()).transform((entry): unknown[] => [entry])])
      .default([]),
  }),
});
