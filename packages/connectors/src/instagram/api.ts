import * as z from "zod";
import { list } from "../meta/list.ts";

const Person = z.object({ id: z.string().nullish(), username: z.string().nullish() });

const Said = z.object({
  id: z.string().min(1),
  text: z.string().nullish(),
  timestamp: z.string().nullish(),
  username: z.string().nullish(),
  from: Person.nullish(),
  parent_id: z.string().nullish(),
});

/** A comment, with the replies under it. */
export const Comment = Said.extend({ replies: list(Said).nullish() });
export type Comment = z.infer<typeof Said>;
export const Comments = list(Comment);

/** A post: ours, or one that tags us. */
export const Media = z.object({
  id: z.string().min(1),
  caption: z.string().nullish(),
  timestamp: z.string().nullish(),
  username: z.string().nullish(),
  permalink: z.string().nullish(),
});
export type Media = z.infer<typeof Media>;
export const Medias = list(Media);

export const Made = z.object({ id: z.string().min(1) });
export const User = z.object({ id: z.string().min(1), username: z.string().min(1) });

const Change = z.object({
  field: z.literal("comments"),
  value: z.object({
    id: z.string().min(1),
    text: z.string().nullish(),
    from: Person.nullish(),
    media: z.object({ id: z.string().min(1) }).nullish(),
    parent_id: z.string().nullish(),
  }),
});

/** Somebody named us elsewhere: in a comment, or in the caption of a post. It only says where. */
const Named = z.object({
  field: z.literal("mentions"),
  value: z.object({ media_id: z.string().min(1), comment_id: z.string().min(1).nullish() }),
});

export const MentionedComment = z.object({
  mentioned_comment: Said.extend({ media: z.object({ id: z.string().min(1) }).nullish() }).nullish(),
});
export const MentionedMedia = z.object({ mentioned_media: Media.nullish() });

/** A push: comments on our posts are in it, of where we are named only the ids. */
export const Pushed = z.object({
  object: z.literal("instagram"),
  entry: z.array(
    z.object({
      id: z.union([z.string(), z.number().transform(String)]),
      time: z.number().nullish(),
      changes: z
        .array(z.unknown())
        .default([])
        .transform((items) => items.flatMap((each) => z.union([Change, Named]).safeParse(each).data ?? [])),
    }),
  ),
});
