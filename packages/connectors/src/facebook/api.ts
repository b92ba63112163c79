import * as z from "zod";
import { list } from "../meta/list.ts";

const id = z.union([z.string().min(1), z.number().transform(String)]);
const From = z.object({ id, name: z.string().nullish() });

/** A post, or a comment on one; `from` is left out of what the token may not see. */
export const Entry = z.object({
  id,
  message: z.string().nullish(),
  from: From.nullish(),
  created_time: z.string().nullish(),
  updated_time: z.string().nullish(),
  permalink_url: z.string().nullish(),
  parent: z.object({ id }).nullish(),
});
export type Entry = z.infer<typeof Entry>;

export const Entries = list(Entry);
export const Posts = list(Entry.extend({ comments: Entries.nullish() }));

/** A recommendation: yes or no, and a text. Those before 2018 have stars. */
export const Rating = z.object({
  open_graph_story: z.object({ id }),
  recommendation_type: z.string().nullish(),
  rating: z.number().nullish(),
  review_text: z.string().nullish(),
  reviewer: From.nullish(),
  created_time: z.string().nullish(),
});
export type Rating = z.infer<typeof Rating>;
export const Ratings = list(Rating);

export const Made = z.object({ id });
export const Page = z.object({ id, name: z.string().nullish(), link: z.string().nullish() });

/** A change of the Page's feed, as it is pushed; others have other shapes and are left to the next collection. */
const Change = z.object({
  field: z.enum(["feed", "mention", "ratings"]),
  value: z.object({
    item: z.string(),
    verb: z.string(),
    post_id: id.nullish(),
    comment_id: id.nullish(),
    parent_id: id.nullish(),
    /** What a recommendation is answered under. */
    open_graph_story_id: id.nullish(),
    from: From.nullish(),
    sender_id: id.nullish(),
    sender_name: z.string().nullish(),
    message: z.string().nullish(),
    created_time: z.number().nullish(),
  }),
});
export type Change = z.infer<typeof Change>;

export const Pushed = z.object({
  object: z.literal("page"),
  entry: z.array(
    z.object({
      id,
      changes: z
        .array(z.unknown())
        .default([])
        .transform((items) => items.flatMap((each) => Change.safeParse(each).data ?? [])),
    }),
  ),
});
