import * as z from "zod";

const Person = z.object({
  name: z.string().min(1),
  display_name: z.string().nullish(),
  /** Its address, the same on every instance. */
  actor_id: z.string().min(1),
  bot_account: z.boolean().nullish(),
});
export type Person = z.infer<typeof Person>;

/** Deleted by its author, removed by a moderator. */
const written = {
  id: z.number().int().positive(),
  ap_id: z.string().nullish(),
  published: z.string().nullish(),
  updated: z.string().nullish(),
  deleted: z.boolean().nullish(),
  removed: z.boolean().nullish(),
};

export const PostView = z.object({
  post: z.object({
    ...written,
    name: z.string(),
    /** Markdown */
    body: z.string().nullish(),
    /** Where a post links to. */
    url: z.string().nullish(),
  }),
  creator: Person,
});
export type PostView = z.infer<typeof PostView>;

export const CommentView = z.object({
  comment: z.object({
    ...written,
    post_id: z.number().int().positive(),
    /** Markdown */
    content: z.string(),
    /** The numbers of the comments above it and its own, from 0: "0.12.34". */
    path: z.string(),
  }),
  creator: Person,
});
export type CommentView = z.infer<typeof CommentView>;

/** What cannot be read is left out, not the page with it. */
const listOf = <S extends z.ZodType>(schema: S) =>
  z.array(z.unknown()).transform((list) => list.flatMap((each) => schema.safeParse(each).data ?? []));

export const Posts = z.object({ posts: listOf(PostView) });
export const Comments = z.object({ comments: listOf(CommentView) });
export const Found = z.object({ posts: listOf(PostView), comments: listOf(CommentView) });
export const OnePost = z.object({ post_view: PostView });
export const OneComment = z.object({ comment_view: CommentView });
export const Login = z.object({ jwt: z.string().min(1) });
export const Site = z.object({
  my_user: z.object({ local_user_view: z.object({ person: Person }) }).nullish(),
});
