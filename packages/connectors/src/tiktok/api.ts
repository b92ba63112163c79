import * as z from "zod";

/** Numbers of theirs have nineteen digits: they come as words, and one that came as a number is not to be trusted. */
const Id = z.string().min(1);
const Seconds = z.coerce.number().positive();

const Written = z.object({
  comment_id: Id,
  video_id: Id.nullish(),
  parent_comment_id: Id.nullish(),
  /** Of who wrote it, the same for every app. */
  unique_identifier: z.string().nullish(),
  user_id: z.string().nullish(),
  username: z.string().nullish(),
  display_name: z.string().nullish(),
  text: z.string().nullish(),
  create_time: Seconds.nullish(),
  /** Written by the account itself. */
  owner: z.boolean().nullish(),
  /** PUBLIC, or hidden or for friends. */
  status: z.string().nullish(),
});
export type Comment = z.infer<typeof Written>;

/** What cannot be read is left out, not the page with it. */
const listOf = <S extends z.ZodType>(schema: S) =>
  z.array(z.unknown()).transform((list) => list.flatMap((each) => schema.safeParse(each).data ?? []));

export const Thread = Written.extend({ reply_list: listOf(Written).nullish() });
export type Thread = z.infer<typeof Thread>;

const paged = { has_more: z.boolean().default(false), cursor: z.coerce.string().nullish() };
export const Comments = z.object({ comments: listOf(Thread), ...paged });

export const Video = z.object({ item_id: Id, share_url: z.string().nullish() });
export type Video = z.infer<typeof Video>;
export const Videos = z.object({ videos: listOf(Video) });

export const Profile = z.object({
  username: z.string().nullish(),
  display_name: z.string().nullish(),
});
export const Created = z.object({ comment_id: Id });
export const Tokens = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1).nullish(),
  /** Seconds. */
  expires_in: Seconds.nullish(),
  open_id: z.string().min(1),
});

/** Around every answer, with status 200 whatever happened. */
export const Envelope = z.object({ code: z.number(), message: z.string().default(""), data: z.unknown().optional() });

export const Pushed = z.object({
  event: z.string(),
  user_openid: z.string().nullish(),
  /** JSON in a string. */
  content: z.string().nullish(),
});
export const PushedComment = z.object({
  comment_id: z.coerce.string().min(1),
  video_id: z.coerce.string().min(1),
  parent_comment_id: z.coerce.string().nullish(),
  comment_action: z.string(),
});
