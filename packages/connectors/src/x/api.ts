import * as z from "zod";

// Version 2.167 of X's API calls tweets posts in some places: both spellings are read.

const Reference = z.object({ type: z.string(), id: z.string() });

export const Post = z.object({
  id: z.string().min(1),
  text: z.string(),
  author_id: z.string().nullish(),
  created_at: z.string().nullish(),
  lang: z.string().nullish(),
  conversation_id: z.string().nullish(),
  in_reply_to_user_id: z.string().nullish(),
  referenced_tweets: z.array(Reference).nullish(),
  referenced_posts: z.array(Reference).nullish(),
  attachments: z
    .object({ poll_ids: z.array(z.string()).nullish() })
    .nullish()
    .catch(undefined),
  note_tweet: z.object({ text: z.string() }).nullish(),
  note_post: z.object({ text: z.string() }).nullish(),
  entities: z
    .object({
      urls: z.array(z.object({ url: z.string(), expanded_url: z.string().nullish() })).nullish(),
      mentions: z.array(z.object({ username: z.string(), id: z.string().nullish() })).nullish(),
    })
    .nullish(),
});
export type Post = z.infer<typeof Post>;

export const User = z.object({
  id: z.string().min(1),
  name: z.string().nullish(),
  username: z.string(),
  public_metrics: z.object({ followers_count: z.number().nullish() }).nullish(),
});
export type User = z.infer<typeof User>;

const list = <S extends z.ZodType>(schema: S) =>
  z
    .array(z.unknown())
    .nullish()
    .transform((items) => (items ?? []).flatMap((each) => schema.safeParse(each).data ?? []));

const Poll = z.object({ id: z.string(), options: z.array(z.object({ label: z.string() })) });

/** What comes beside posts: who wrote them, their polls, and the posts that they quote, where X sends them. */
export const Includes = z.object({ users: list(User), polls: list(Poll), tweets: list(Post), posts: list(Post) });
export type Includes = z.infer<typeof Includes>;

/** A list of posts; none at all is no data but a count, or what could not be found. */
export const Posts = z
  .object({
    data: list(Post),
    includes: Includes.nullish(),
    meta: z.object({ next_token: z.string().nullish() }).nullish(),
    errors: z.array(z.unknown()).nullish(),
  })
  .refine(({ data, meta, errors }) => data.length > 0 || meta || errors, "This is no list of posts.");

export const OneUser = z.object({ data: User });
export const Created = z.object({ data: z.object({ id: z.string().min(1) }) });

export const Deleted = z.object({ data: z.object({ deleted: z.boolean() }) });

/** What X's Activity API pushes. */
export const Activity = z.object({ data: z.object({ event_type: z.string(), payload: z.unknown() }) });
export const DeletedPost = z.object({ id: z.string().min(1) });
