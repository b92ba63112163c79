import * as z from "zod";
import { list } from "../meta/list.ts";

/** What is asked for of every post. */
export const FIELDS = "id,text,username,timestamp,permalink,is_reply,replied_to,root_post,poll_attachment";

const id = z.union([z.string().min(1), z.number().transform(String)]);
const Named = z.object({ id });

/** A post or a reply; who wrote it goes by the user name, and is left out where the token may not see it. */
export const Post = z.object({
  id,
  text: z.string().nullish(),
  username: z.string().nullish(),
  timestamp: z.string().nullish(),
  permalink: z.string().nullish(),
  is_reply: z.boolean().nullish(),
  replied_to: Named.nullish(),
  root_post: Named.nullish(),
  /** option_a, option_b … with their shares and an end. */
  poll_attachment: z.record(z.string(), z.unknown()).nullish().catch(undefined),
});
export type Post = z.infer<typeof Post>;
export const Posts = list(Post);

export const Profile = z.object({ id, username: z.string().min(1) });
export const Made = Named;
export const Container = z.object({ status: z.string(), error_message: z.string().nullish() });

/** A push: what happened stands in `field`, to what in `value`. */
export const Pushed = z.object({
  values: z.object({
    field: z.string(),
    value: Post.extend({ root_post: Named.extend({ owner_id: id.nullish() }).nullish() }),
  }),
});
