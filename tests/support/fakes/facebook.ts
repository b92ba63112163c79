import { facebook } from "@earshot/connectors/facebook/index";
import { Hono } from "hono";
import { facebookLogin } from "./facebook-login.ts";
import { listen, newestFirst, type FakePlatform, type NewPost } from "./platform.ts";
import { signedByMeta } from "./signatures.ts";

type Stored = { id: string; text: string; at: string; by: "customer" | "us"; parent?: string };

const people = { us: { id: "100", name: "Brewly" }, customer: { id: "7", name: "Mia" } };
const gone = {
  error: { message: "Object does not exist", type: "GraphMethodException", code: 100, error_subcode: 33 },
};

/** A Facebook Page: its feed in cursor pages with comments inside, errors by code with status 400, no keys. */
export async function fakeFacebook() {
  const entries = new Map<string, Stored>();
  let sequence = 0;
  const add = ({ text, at, parent, by = "customer" }: NewPost): string => {
    const id = `${parent ? parent.split("_").at(-1) : "100"}_${++sequence}`;
    entries.set(id, { id, text, at, by, ...(parent && { parent }) });
    return id;
  };
  const commentsOn = (id: string) => newestFirst(entries.values()).filter(({ parent }) => parent === id);
  const page = (all: Stored[], view: (entry: Stored) => object, after?: string, limit = "25") => {
    const from = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
    const part = all.slice(from, from + Number(limit));
    const more = from + part.length < all.length;
    return {
      data: part.map(view),
      ...(part.length > 0 && {
        paging: { cursors: { after: part.at(-1)!.id }, ...(more && { next: "https://graph.example/next" }) },
      }),
    };
  };

  const app = new Hono()
    .route(
      "/",
      facebookLogin([
        { id: "101", access_token: "another" },
        { id: "100", access_token: "token" },
      ]),
    )
    .use(async (c, next) =>
      c.req.header("authorization") === "Bearer token"
        ? next()
        : c.json({ error: { message: "Invalid OAuth access token.", code: 190 } }, 401),
    )
    .get("/v23.0/me", (c) => c.json(people.us))
    .get("/v23.0/100/feed", (c) => {
      const posts = newestFirst(entries.values()).filter(({ parent }) => !parent);
      const withComments = (entry: Stored) => {
        const comments = commentsOn(entry.id).slice(0, 50);
        return { ...viewOf(entry), ...(comments.length > 0 && { comments: { data: comments.map(viewOf) } }) };
      };
      return c.json(page(posts, withComments, c.req.query("after"), c.req.query("limit")));
    })
    .get("/v23.0/100/:edge", (c) => c.json({ data: [] }))
    .get("/v23.0/:id/comments", (c) => {
      const id = c.req.param("id");
      return entries.has(id)
        ? c.json(page(commentsOn(id), viewOf, undefined, c.req.query("limit")))
        : c.json(gone, 400);
    })
    .post("/v23.0/:id/comments", async (c) => {
      const id = c.req.param("id");
      const { message } = await c.req.json<{ message: string }>();
      if (!entries.has(id)) return c.json(gone, 400);
      if (message.length > 8000) return c.json({ error: { message: "Too long", code: 100 } }, 400);
      return c.json({ id: add({ text: message, at: "2026-03-02T09:00:30.000Z", parent: id, by: "us" }) });
    })
    .delete("/v23.0/:id", (c) => {
      const entry = entries.get(c.req.param("id"));
      if (!entry) return c.json(gone, 400);
      if (entry.by !== "us") return c.json({ error: { message: "Permissions error", code: 200 } }, 403);
      entries.delete(entry.id);
      return c.json({ success: true });
    })
    .get("/v23.0/:id", (c) => {
      const entry = entries.get(c.req.param("id"));
      return entry ? c.json(viewOf(entry)) : c.json(gone, 400);
    });

  const server = await listen(app);
  return {
    connector: facebook,
    looksFirst: true as const,
    settings: { pageId: "100", server: server.url },
    secret: { clientId: "app", appSecret: "app secret", verifyToken: "a verify token", accessToken: "token" },
    consents: { code: "good" },
    pushes: signedByMeta("app secret"),
    changes: {
      edited: (id: string, message: string) =>
        pushed({ item: "post", verb: "edit", post_id: id, message, from: people.customer }),
      deleted: (id: string) =>
        pushed({ item: "comment", verb: "remove", comment_id: id, post_id: "100_1", from: people.customer }),
    },
    budget: {
      headers: { "x-app-usage": '{"call_count":28,"total_time":25,"total_cputime":10}' },
      remaining: 72,
      resetAt: "2026-03-02T10:00:00.000Z",
    },
    post: add,
    edit: (id: string, text: string) => void (entries.get(id)!.text = text),
    remove: (id: string) => void entries.delete(id),
    answers: (id: string) => [...entries.values()].filter(({ parent }) => parent === id),
    close: server.close,
  } satisfies FakePlatform;
}

const pushed = (value: object) => ({
  object: "page",
  entry: [{ id: "100", time: 1_772_442_000, changes: [{ field: "feed", value }] }],
});

function viewOf({ id, text, at, by, parent }: Stored) {
  return {
    id,
    message: text,
    from: people[by],
    created_time: at.replace(".000Z", "+0000"),
    permalink_url: `https://www.facebook.com/100/posts/${id}`,
    ...(parent && !parent.startsWith("100_") && { parent: { id: parent } }),
  };
}
