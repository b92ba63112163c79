import * as z from "zod";

/** A post in full, as /posts/<id>.json, /posts.json, a topic and a push have it. */
export const Post = z.object({
  id: z.number().int().positive(),
  user_id: z.number().nullish(),
  username: z.string().nullish(),
  name: z.string().nullish(),
  created_at: z.string().nullish(),
  updated_at: z.string().nullish(),
  /** 1 and one more for each edit. */
  version: z.number().nullish(),
  /** HTML */
  cooked: z.string().nullish(),
  /** As it was written, where it was asked for. */
  raw: z.string().nullish(),
  /** 1 a post, 2 a moderator's, 3 a line on what was done to the topic, 4 for the staff alone. */
  post_type: z.number().nullish(),
  post_number: z.number().int().positive(),
  reply_to_post_number: z.number().nullish(),
  topic_id: z.number(),
  topic_slug: z.string().nullish(),
  topic_title: z.string().nullish(),
  topic_archetype: z.string().nullish(),
  /** Flagged: who reads there sees a notice in its place. */
  hidden: z.boolean().nullish(),
  deleted_at: z.string().nullish(),
  /** Deleted by its author, with a notice in its place for a day. */
  user_deleted: z.boolean().nullish(),
});
export type Post = z.infer<typeof Post>;

/** Posts that cannot be read are left out, not the list with them. */
const Posts = z.array(z.unknown()).transform((list) => list.flatMap((each) => Post.safeParse(each).data ?? []));

export const Latest = z.object({ latest_posts: Posts });

const Hit = z.object({
  id: z.number().int().positive(),
  topic_id: z.number(),
  created_at: z.string().nullish(),
  /** Of the text what is around the words that were found. */
  blurb: z.string().default(""),
});
const TopicOfHit = z.object({ id: z.number(), title: z.string().nullish() });

/** A page of the search; without hits some lists are missing. */
export const Found = z.object({
  posts: z.array(z.unknown()).transform((list) => list.flatMap((each) => Hit.safeParse(each).data ?? [])),
  topics: z
    .array(z.unknown())
    .default([])
    .transform((list) => list.flatMap((each) => TopicOfHit.safeParse(each).data ?? [])),
  grouped_search_result: z
    .object({ more_full_page_results: z.unknown().optional(), error: z.string().nullish() })
    .nullish(),
});

/** A topic as far as it was asked for. */
export const Topic = z.object({
  post_stream: z.object({ posts: Posts, stream: z.array(z.number()).default([]) }),
});
export const TopicPosts = z.object({ post_stream: z.object({ posts: Posts }) });

export const Profile = z.object({
  user: z.object({ id: z.number(), username: z.string().min(1), name: z.string().nullish() }),
});

/** The new post, or that it waits for a moderator. */
export const Created = z.union([
  Post,
  z.object({ action: z.literal("enqueued"), pending_post: z.object({ id: z.number() }).nullish() }),
]);

export const Pushed = z.object({ post: z.unknown().optional(), ping: z.unknown().optional() });
