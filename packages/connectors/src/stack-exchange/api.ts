import * as z from "zod";

/** Who wrote something: without a number when the account is no more. */
const Owner = z.object({
  /** The same on every site. */
  account_id: z.number().nullish(),
  /** Of one site. */
  user_id: z.number().nullish(),
  display_name: z.string().nullish(),
  link: z.string().nullish(),
});
export type Owner = z.infer<typeof Owner>;

/** What questions, answers and comments have alike; dates are seconds since 1970. */
const Post = z.object({
  owner: Owner.nullish(),
  /** HTML */
  body: z.string().nullish(),
  creation_date: z.number().nullish(),
  last_edit_date: z.number().nullish(),
});

export const Question = Post.extend({
  question_id: z.number(),
  /** HTML */
  title: z.string().nullish(),
  link: z.string().nullish(),
});
export type Question = z.infer<typeof Question>;

export const Answer = Post.extend({ answer_id: z.number(), question_id: z.number() });
export type Answer = z.infer<typeof Answer>;

export const Comment = Post.extend({ comment_id: z.number(), post_id: z.number(), edited: z.boolean().nullish() });
export type Comment = z.infer<typeof Comment>;

/** What the search gives: pieces of texts, of which only the numbers are used. */
export const Excerpt = z.object({
  item_type: z.string(),
  question_id: z.number().nullish(),
  answer_id: z.number().nullish(),
});

/** Around every answer: a page, what is left of the day's calls, and for how many seconds the method is not to be called again. */
export const Wrapper = z.object({
  items: z.array(z.unknown()).optional(),
  has_more: z.boolean().default(false),
  backoff: z.number().nonnegative().nullish(),
  quota_remaining: z.number().nonnegative().nullish(),
  error_id: z.number().nullish(),
  error_message: z.string().nullish(),
});
