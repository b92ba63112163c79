import * as z from "zod";

const Data = z.object({
  /** Full name: t1_ and a comment's id, t3_ and a post's. */
  name: z.string().regex(/^t[13]_\w+$/u),
  author: z.string().nullish(),
  author_fullname: z.string().nullish(),
  title: z.string().nullish(),
  selftext: z.string().nullish(),
  body: z.string().nullish(),
  permalink: z.string().nullish(),
  /** Instead of a permalink, in messages. */
  context: z.string().nullish(),
  parent_id: z.string().nullish(),
  link_id: z.string().nullish(),
  created_utc: z.number().nullish(),
  /** Seconds, or false when it never was. */
  edited: z.union([z.number(), z.boolean()]).nullish(),
});
export type Thing = z.infer<typeof Data>;

/** Posts and comments that cannot be read are left out, not the page with them. */
export const Listing = z.object({
  data: z.object({
    after: z.string().nullish(),
    children: z
      .array(z.unknown())
      .transform((list) => list.flatMap((each) => z.object({ data: Data }).safeParse(each).data?.data ?? [])),
  }),
});

export const Me = z.object({ id: z.string().min(1), name: z.string().min(1) });

const Errors = z.array(z.array(z.string().nullish())).default([]);

/** Failures come with status 200. */
export const Commented = z.object({
  json: z.object({
    errors: Errors,
    data: z.object({ things: z.array(z.object({ data: Data.partial().required({ name: true }) })) }).nullish(),
  }),
});

/** Nothing, as a rule. */
export const Deleted = z.object({ json: z.object({ errors: Errors }).nullish() });
