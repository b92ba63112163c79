import { createHmac } from "node:crypto";
import { anyWebhook } from "@earshot/connectors/webhook/index";
import { Hono } from "hono";
import { listen, type FakePlatform, type NewPost } from "./platform.ts";
import { signedAsStandard } from "./signatures.ts";

type Stored = Required<Pick<NewPost, "text" | "at" | "by">> & { id: string; parent?: string; editedAt?: string };

const SECRET = "a secret of sixteen";
const PAGE = 25;
const people = { us: { id: "us", name: "Brewly" }, customer: { id: "u7", name: "Mia" } };

/** Another system that speaks the protocol of packages/connectors/src/webhook/README.md, and checks every signature. */
export async function fakeWebhook() {
  const posts = new Map<string, Stored>();
  const keys = new Map<string, string>();
  let sequence = 0;
  const add = ({ text, at, parent, by = "customer" }: NewPost): string => {
    const id = `p${++sequence}`;
    posts.set(id, { id, text, at, by, ...(parent && { parent }) });
    return id;
  };
  const view = ({ id, text, at, by, parent, editedAt }: Stored) => ({
    id,
    text,
    kind: parent ? "comment" : "post",
    author: people[by],
    createdAt: at,
    url: `https://crm.example/${id}`,
    ...(editedAt && { editedAt }),
    ...(parent && { inReplyTo: parent }),
  });
  const replyView = (id: string) => ({ id, url: `https://crm.example/${id}` });

  const app = new Hono()
    .use(async (c, next) => {
      const { pathname, search } = new URL(c.req.url);
      const content = ["GET", "DELETE"].includes(c.req.method) ? pathname + search : await c.req.text();
      const id = c.req.header("webhook-id");
      const mac = createHmac("sha256", SECRET).update(`${id}.${c.req.header("webhook-timestamp")}.${content}`);
      if (c.req.header("webhook-signature") !== `v1,${mac.digest("base64")}`) return c.json({ error: "Unsigned" }, 401);
      return next();
    })
    .get("/api/mentions", (c) => {
      const all = [...posts.values()].reverse();
      const from = c.req.query("after") ? all.findIndex(({ id }) => id === c.req.query("after")) + 1 : 0;
      const page = all.slice(from, from + PAGE);
      return c.json({
        mentions: page.map(view),
        ...(from + PAGE < all.length && { next: page.at(-1)!.id }),
      });
    })
    .get("/api/mentions/:id/answers", (c) => {
      const id = c.req.param("id");
      if (!posts.has(id)) return c.json({ error: "No such mention" }, 404);
      const ours = [...posts.values()].filter(({ parent, by }) => parent === id && by === "us");
      return c.json({ answers: ours.map((post) => ({ ...replyView(post.id), text: post.text, at: post.at })) });
    })
    .delete("/api/replies/:id", (c) => {
      const post = posts.get(c.req.param("id"));
      if (!post) return c.json({ error: "No such reply" }, 404);
      if (post.by !== "us") return c.json({ error: "Not yours" }, 403);
      posts.delete(post.id);
      return c.body(null, 204);
    })
    .get("/api/mentions/:id", (c) => {
      const post = posts.get(c.req.param("id"));
      return post ? c.json(view(post)) : c.json({ error: "No such mention" }, 404);
    })
    .post("/api/replies", async (c) => {
      const { key, mention, text } = await c.req.json<{ key: string; mention: string; text: string }>();
      const known = keys.get(key);
      if (known) return c.json(replyView(known));
      if (!posts.has(mention)) return c.json({ error: "No such mention" }, 404);
      if ([...text].length > 10_000) return c.json({ error: "Too long" }, 422);
      const id = add({ text, at: "2026-03-02T09:00:30.000Z", parent: mention, by: "us" });
      keys.set(key, id);
      return c.json(replyView(id), 201);
    })
    .get("/api/replies/:key", (c) => {
      const id = keys.get(c.req.param("key"));
      return id && posts.has(id) ? c.json(replyView(id)) : c.json({ error: "No such reply" }, 404);
    });

  const server = await listen(app);
  return {
    connector: anyWebhook,
    settings: { server: `${server.url}/api/` },
    secret: { signingSecret: SECRET },
    budget: {
      headers: { "ratelimit-remaining": "5", "ratelimit-reset": "40" },
      remaining: 5,
      resetAt: "2026-03-02T09:00:40.000Z",
    },
    changes: {
      edited: (id: string, text: string) => ({ mentions: [{ id, text, author: { id: "7", name: "Mia" } }] }),
      deleted: (id: string) => ({ deleted: [id] }),
    },
    pushes: signedAsStandard(SECRET, new Date("2026-03-02T09:00:00.000Z")),
    post: add,
    edit(id: string, text: string) {
      const post = posts.get(id)!;
      posts.delete(id); // what changed comes first
      posts.set(id, { ...post, text, editedAt: "2026-03-02T08:59:59.000Z" });
    },
    remove: (id: string) => void posts.delete(id),
    answers: (id: string) => [...posts.values()].filter(({ parent }) => parent === id),
    close: server.close,
  } satisfies FakePlatform;
}
