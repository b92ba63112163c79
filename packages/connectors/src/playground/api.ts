import * as z from "zod";

/** A post as the playground's API shows it; `moderation` comes with one's own posts only. */
export const Post = z.object({
  id: z.string().min(1),
  kind: z.enum(["post", "comment", "review"]),
  author: z.object({ id: z.string().min(1), name: z.string(), handle: z.string(), url: z.string().optional() }),
  text: z.string(),
  rating: z.number().optional(),
  createdAt: z.string(),
  editedAt: z.string().optional(),
  inReplyTo: z.string().optional(),
  thread: z.string().optional(),
  visibility: z.enum(["public", "private"]).default("public"),
  url: z.string().optional(),
  moderation: z
    .object({ state: z.enum(["visible", "moderation", "rejected"]), reason: z.string().optional() })
    .optional(),
});
export type Post = z.infer<typeof Post>;

/** Newest date first; `next` is the word for the page after this one. */
export const Page = z.object({ posts: z.array(Post), next: z.string().nullable() });

export const Replies = z.object({ posts: z.array(Post) });

export const Me = z.object({ id: z.string().min(1), name: z.string(), url: z.string().optional() });

/** What the playground pushes. */
export const Pushed = z.object({ event: z.enum(["created", "edited", "deleted"]), post: Post });
