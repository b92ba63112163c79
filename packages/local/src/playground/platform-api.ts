import { Hono } from "hono";
import * as z from "zod";
import { graphemesIn } from "./graphemes.ts";
import { brandReply } from "./make-post.ts";
import { bodyOf } from "./body.ts";
import { readPage, writePage } from "./paging.ts";
import type { Playground } from "./playground.ts";
import type { Account, Post } from "./post.ts";
import { problem } from "./problem.ts";
import { strike, type PlatformEnv } from "./strike.ts";
import { viewOf } from "./view.ts";

const REPLY_LIMIT = 500;
const KEY = z.string().min(1).max(200);

const ListQuery = z.object({
  since: z.iso.datetime({ offset: true }).optional(),
  page: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(40),
  q: z.string().max(200).optional(),
});

/** What a bot talks to: reading posts, and answering them as a brand. */
export function platformApi(playground: Playground) {
  const { posts, accounts, faults, idempotency, now } = playground;

  /** Who calls: nobody without a token, 401 with a wrong one. */
  const callerOf = (header: string | undefined): Account | undefined => {
    if (header === undefined) return undefined;
    const account = accounts.ofToken(/^Bearer (\S+)$/i.exec(header)?.[1] ?? "");
    if (!account) throw problem(401, "The token is not valid.");
    return account;
  };
  const brandOf = (header: string | undefined): Account => {
    const account = callerOf(header);
    if (!account) throw problem(401, "This needs a token.");
    return account;
  };
  const there = (post: Post | undefined): Post => {
    if (!post) throw problem(404, "There is no such post, or it is deleted.");
    return post;
  };

  function answer(account: Account, to: Post, text: string): string {
    const hold = faults.current.holdForModeration;
    const reply = brandReply(account, text, to, now(), hold !== undefined);
    const verdict = hold?.then && {
      state: hold.then === "approve" ? ("visible" as const) : ("rejected" as const),
      reason: hold.reason ?? "It breaks our rules.",
      at: new Date(now().getTime() + hold.afterMs).toISOString(),
    };
    posts.add(reply, verdict);
    return reply.id;
  }

  return new Hono<PlatformEnv>()
    .use(strike(playground))
    .get("/me", (c) => {
      const { id, name } = brandOf(c.req.header("authorization"));
      return c.json({ id, name, handle: id, url: `${originOf(c.req.url)}/people/${encodeURIComponent(id)}` });
    })
    .get("/posts", (c) => {
      const viewer = callerOf(c.req.header("authorization"))?.id;
      const query = ListQuery.safeParse(c.req.query());
      if (!query.success) throw problem(422, z.prettifyError(query.error));
      const { since, page, limit, q } = query.data;
      const found = posts.list(
        {
          limit,
          ...(since && { since: new Date(since).toISOString() }),
          ...(page && { after: readPage(page) }),
          ...(q && { text: q }),
        },
        viewer,
      );
      return c.json({
        posts: found.posts.map((post) => viewOf(post, originOf(c.req.url), viewer)),
        next: found.next ? writePage(found.next) : null,
      });
    })
    .get("/posts/:id", (c) => {
      const viewer = callerOf(c.req.header("authorization"))?.id;
      return c.json(viewOf(there(posts.get(c.req.param("id"), viewer)), originOf(c.req.url), viewer));
    })
    .get("/posts/:id/replies", (c) => {
      const viewer = callerOf(c.req.header("authorization"))?.id;
      const { id } = there(posts.get(c.req.param("id"), viewer));
      return c.json({ posts: posts.replies(id, viewer).map((post) => viewOf(post, originOf(c.req.url), viewer)) });
    })
    .post("/posts/:id/replies", async (c) => {
      const account = brandOf(c.req.header("authorization"));
      const { text } = await bodyOf(c, z.object({ text: z.string().trim().min(1) }));
      if (graphemesIn(text) > REPLY_LIMIT) throw problem(422, `A reply has at most ${REPLY_LIMIT} characters.`);
      const to = there(posts.get(c.req.param("id"), account.id));
      const key = KEY.safeParse(c.req.header("idempotency-key"));
      const honoured = key.success && !faults.current.ignoreIdempotencyKeys;
      const id = honoured
        ? idempotency.once(account.id, key.data, () => answer(account, to, text))
        : answer(account, to, text);
      return c.json(viewOf(there(posts.find(id)), originOf(c.req.url), account.id), 201);
    })
    .delete("/posts/:id", (c) => {
      const account = brandOf(c.req.header("authorization"));
      const post = there(posts.get(c.req.param("id"), account.id));
      if (post.author.id !== account.id) throw problem(403, "This is somebody else's.");
      posts.remove(post.id);
      return c.body(null, 204);
    })
    .all("*", () => {
      throw problem(404, "There is no such address in the platform API.");
    });
}

const originOf = (url: string) => new URL(url).origin;
