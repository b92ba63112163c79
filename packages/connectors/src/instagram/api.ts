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
export type Change = z.infer<typeof Change>;

/** A push: comments are read from it, what else is in it waits for the next collection. */
export const Pushed = z.object({
  object: z.literal("instagram"),
  entry: z.array(
    z.object({
      id: z.union([z.string(), z.number().transform(String)]),
      time: z.number().nullish(),
      changes: z
        .array(z.unknown())
        .default([])
        .transform((items) => items.flatMap((each) => Change.safeParse(each).data ?? [])),
    }),
  ),
});
