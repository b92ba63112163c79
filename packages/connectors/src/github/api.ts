import * as z from "zod";

export const User = z.object({
  id: z.number(),
  login: z.string().min(1),
  name: z.string().nullish(),
  html_url: z.string().nullish(),
  /** User, Bot, Organization or Mannequin. */
  type: z.string().nullish(),
});
export type User = z.infer<typeof User>;

const Written = z.object({
  id: z.number(),
  html_url: z.string().nullish(),
  /** Nobody when the account is no more. */
  user: User.nullish(),
  /** Markdown */
  body: z.string().nullish(),
  created_at: z.string().nullish(),
  updated_at: z.string().nullish(),
  /** OWNER, MEMBER and COLLABORATOR are of the house. */
  author_association: z.string().nullish(),
});

export const Issue = Written.extend({
  number: z.number().int().positive(),
  title: z.string().nullish(),
  repository_url: z.string().nullish(),
  comments: z.number().nullish(),
  /** It is a pull request then. */
  pull_request: z.unknown().optional(),
});
export type Issue = z.infer<typeof Issue>;

export const Comment = Written.extend({ issue_url: z.string().nullish() });
export type Comment = z.infer<typeof Comment>;

/** What cannot be read is left out, not the list with it. */
const listOf = <S extends z.ZodType>(schema: S) =>
  z.array(z.unknown()).transform((list) => list.flatMap((each) => schema.safeParse(each).data ?? []));

export const Issues = listOf(Issue);
export const Comments = listOf(Comment);
export const Found = z.object({ items: Issues, total_count: z.number().nullish() });

export const Repository = z.object({ full_name: z.string().min(1), private: z.boolean().default(false) });

export const Pushed = z.object({
  action: z.string().optional(),
  issue: Issue.optional(),
  comment: Comment.optional(),
  repository: Repository.optional(),
  zen: z.string().optional(),
});
