import { Hono } from "hono";
import * as z from "zod";
import { bodyOf } from "./body.ts";
import { customerPost } from "./make-post.ts";
import type { Playground } from "./playground.ts";
import { NewPost, PostEdit, type Post } from "./post.ts";
import { problem } from "./problem.ts";
import { timelineOf } from "./timeline.ts";
import { viewOf } from "./view.ts";

const Timeline = z.object({
  limit: z.coerce.number().int().min(1).max(1000).default(40),
  post: z.string().max(100).optional(),
  person: z.string().max(200).optional(),
});

/** What customers do: the page's own API, which knows no faults and is not in the log. */
export function customerApi({ posts, push, now }: Playground) {
  const there = (id: string): Post => {
    const post = posts.find(id);
    if (!post || post.deletedAt) throw problem(404, "There is no such post, or it is deleted.");
    return post;
  };

  return new Hono()
    .post("/posts", async (c) => {
      const input = await bodyOf(c, NewPost);
      const post = customerPost(input, input.inReplyTo === undefined ? undefined : there(input.inReplyTo), now());
      posts.add(post);
      push.send("created", viewOf(post, originOf(c.req.url)));
      return c.json(post, 201);
    })
    .patch("/posts/:id", async (c) => {
      const edit = await bodyOf(c, PostEdit);
      const { id, author } = there(c.req.param("id"));
      if (author.brand) throw problem(403, "This is a brand's; a customer may not change it.");
      posts.edit(id, edit);
      const post = there(id);
      if (post.moderation.state === "visible") push.send("edited", viewOf(post, originOf(c.req.url)));
      return c.json(post);
    })
    .delete("/posts/:id", (c) => {
      const post = there(c.req.param("id"));
      posts.remove(post.id);
      if (!post.author.brand) push.send("deleted", viewOf(post, originOf(c.req.url)));
      return c.body(null, 204);
    })
    .get("/posts/:id/thread", (c) => {
      const post = there(c.req.param("id"));
      return c.json({ post, replies: posts.everyReply(post.id) });
    })
    .get("/timeline", (c) => {
      const query = Timeline.safeParse(c.req.query());
      if (!query.success) throw problem(422, z.prettifyError(query.error));
      const { limit, post, person } = query.data;
      const { posts: found, more } = posts.threads({ limit, ...(post && { thread: post }), ...(person && { person }) });
      return c.json({ threads: timelineOf(found), more });
    });
}

const originOf = (url: string) => new URL(url).origin;
