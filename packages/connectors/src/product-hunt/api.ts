import * as z from "zod";

export const Comment = z.object({
  id: z.coerce.string().min(1),
  /** HTML */
  body: z.string(),
  createdAt: z.string().nullish(),
  url: z.string().nullish(),
  parentId: z.coerce.string().nullish(),
  user: z
    .object({
      id: z.coerce.string().min(1),
      name: z.string(),
      username: z.string().nullish(),
      url: z.string().nullish(),
    })
    .nullish(),
});
export type Comment = z.infer<typeof Comment>;

/** What cannot be read is left out, not the page with it. */
const Edges = z
  .array(z.unknown())
  .transform((list) => list.flatMap((each) => z.object({ node: Comment }).safeParse(each).data?.node ?? []));
export const Replies = z.object({ edges: Edges });

/** A comment with the replies under it. */
export const Thread = Comment.extend({ replies: Replies.nullish() });
export type Thread = z.infer<typeof Thread>;

export const Page = z.object({
  post: z
    .object({
      id: z.coerce.string().min(1),
      comments: z.object({
        edges: z
          .array(z.unknown())
          .transform((list) => list.flatMap((each) => z.object({ node: Thread }).safeParse(each).data?.node ?? [])),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }),
      }),
    })
    .nullish(),
});

export const One = z.object({ comment: Thread.nullish(), reply: Comment.nullish() });
export const Them = z.object({
  user: z.object({ id: z.coerce.string(), name: z.string(), url: z.string().nullish() }).nullish(),
});

/** Errors come with status 200, beside the data or in its place. */
export const Answered = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(
      z.object({ message: z.string().nullish(), error: z.string().nullish(), error_description: z.string().nullish() }),
    )
    .nullish(),
});
