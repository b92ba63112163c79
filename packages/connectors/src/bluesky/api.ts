import * as z from "zod";

export const Ref = z.object({ uri: z.string().min(1), cid: z.string().min(1) });

const Facet = z.object({
  /** In UTF-8 bytes, the end exclusive. */
  index: z.object({ byteStart: z.number().int(), byteEnd: z.number().int() }),
  features: z.array(z.looseObject({ $type: z.string(), uri: z.string().optional() })),
});
export type Facet = z.infer<typeof Facet>;

/** app.bsky.feed.post */
export const PostRecord = z.object({
  text: z.string(),
  createdAt: z.string().optional(),
  langs: z.array(z.string()).optional(),
  facets: z.array(Facet).optional().catch(undefined),
  reply: z.object({ root: Ref, parent: Ref }).optional(),
});
export type PostRecord = z.infer<typeof PostRecord>;

const Author = z.object({
  did: z.string().min(1),
  handle: z.string().min(1),
  displayName: z.string().optional(),
  followersCount: z.number().optional(),
});

/** A post that another quotes, alone or beside pictures; what is gone or blocked has no text. */
const Shown = z.object({ value: z.object({ text: z.string() }) });
const Embed = z.union([
  z.object({ record: Shown }).transform(({ record }) => record.value.text),
  z.object({ record: z.object({ record: Shown }) }).transform(({ record }) => record.record.value.text),
]);

/** app.bsky.feed.defs#postView, and the post in a notification, which has the same fields. */
export const Post = z.object({
  uri: z.string().min(1),
  cid: z.string().min(1),
  author: Author,
  record: PostRecord,
  /** The words of the post that it quotes. Notifications have none. */
  embed: Embed.optional().catch(undefined),
  indexedAt: z.string().optional(),
});
export type Post = z.infer<typeof Post>;

const readable = <S extends z.ZodType>(schema: S) =>
  z.array(z.unknown()).transform((list) => list.flatMap((each) => schema.safeParse(each).data ?? []) as z.output<S>[]);

export const Posts = z.object({ posts: readable(Post), cursor: z.string().optional() });

export const Notifications = z.object({
  notifications: readable(Post.extend({ reason: z.string() })),
  cursor: z.string().optional(),
});

/** A post with the answers right under it; those that are gone or blocked have another shape and are left out. */
export const Thread = z.object({
  thread: z.object({ replies: readable(z.object({ post: Post })).default([]) }),
});

export const Session = z.object({
  accessJwt: z.string().min(1),
  refreshJwt: z.string().min(1),
  did: z.string().min(1),
  handle: z.string().min(1),
});
export type Session = z.infer<typeof Session>;

export const Problem = z.object({ error: z.string() });

export const Profile = z.object({
  did: z.string().min(1),
  /** Put there by `src`: by the account itself, or by a moderation service. */
  labels: z
    .array(z.object({ src: z.string(), val: z.string() }))
    .optional()
    .catch(undefined),
});
export const StoredRecord = z.object({ uri: z.string().min(1), value: z.looseObject({ text: z.string().optional() }) });
