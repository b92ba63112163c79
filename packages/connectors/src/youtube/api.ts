import * as z from "zod";

export const Comment = z.object({
  id: z.string().min(1),
  snippet: z.object({
    /** Plain text, since it is asked for so. */
    textDisplay: z.string().nullish(),
    /** As it was written; only of our own comments. */
    textOriginal: z.string().nullish(),
    authorDisplayName: z.string().nullish(),
    authorChannelId: z.object({ value: z.string() }).nullish(),
    authorChannelUrl: z.string().nullish(),
    videoId: z.string().nullish(),
    publishedAt: z.string().nullish(),
    updatedAt: z.string().nullish(),
  }),
});
export type Comment = z.infer<typeof Comment>;

const list = <S extends z.ZodType>(schema: S) =>
  z
    .array(z.unknown())
    .default([])
    .transform((items) => items.flatMap((each) => schema.safeParse(each).data ?? []));

const Thread = z.object({
  snippet: z.object({ videoId: z.string().nullish(), topLevelComment: Comment }),
  replies: z.object({ comments: list(Comment) }).nullish(),
});

/** A page of threads: each a comment on a video and some of its replies. */
export const Threads = z.object({ kind: z.string(), items: list(Thread), nextPageToken: z.string().nullish() });
export const Comments = z.object({ kind: z.string(), items: list(Comment), nextPageToken: z.string().nullish() });
