import * as z from "zod";

const Id = z.union([z.string(), z.number()]).transform(String);

export const Hit = z.object({
  objectID: Id,
  created_at_i: z.number(),
  author: z.string().nullish(),
  title: z.string().nullish(),
  /** Where a story links to. */
  url: z.string().nullish(),
  story_text: z.string().nullish(),
  comment_text: z.string().nullish(),
  story_id: Id.nullish(),
  parent_id: Id.nullish(),
});
export type Hit = z.infer<typeof Hit>;

/** A page of hits, newest first. */
export const Found = z.object({
  hits: z.array(z.unknown()),
  page: z.number().default(0),
  nbPages: z.number().default(1),
});
