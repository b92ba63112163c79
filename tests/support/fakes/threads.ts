import { createHmac } from "node:crypto";
import { threads } from "@earshot/connectors/threads/index";
import { Hono } from "hono";
import { listen, newestFirst, type FakePlatform, type NewPost } from "./platform.ts";
import { finds } from "./search.ts";

type Stored = { id: string; text: string; at: string; by: "customer" | "us"; parent?: string };

const names = { us: "brewly", customer: "mia" };
const LONGEST = 500;
const gone = {
  error: { message: "No such object, or no leave to see it", type: "THApiException", code: 100, error_subcode: 33 },
};
const refused = (message: string, code = 100) => ({ error: { message, type: "THApiException", code } });

/** Threads: search and lists in cursor pages, a reply in two steps, errors by code with status 400, tokens that are exchanged and renewed. */
export async function fakeThreads() {
  const posts = new Map<string, Stored>();
  const containers = new Map<string, { text: string; parent: string; published?: true }>();
  let tokens = ["token"];
  let sequence = 0;
  const add = ({ text, at, parent, by = "customer" }: NewPost): string => {
    const id = `1790${++sequence}`;
    posts.set(id, { id, text, at, by, ...(parent && { parent }) });
    return id;
  };
  const given = () => {
    tokens.push(`long-${++sequence}`);
    return { access_token: tokens.at(-1), token_type: "bearer", expires_in: 5_184_000 };
  };
  const rootOf = (post: Stored): Stored =>
    post.parent ? rootOf(posts.get(post.parent) ?? { ...post, parent: "" }) : post;
  const viewOf = (post: Stored) => ({
    id: post.id,
    text: post.text,
    username: names[post.by],
    timestamp: post.at.replace(".000Z", "+0000"),
    permalink: `https://www.threads.com/@${names[post.by]}/post/${post.id}`,
    is_reply: post.parent !== undefined,
    ...(post.parent && {
      is_reply_owned_by_me: post.by === "us",
      replied_to: { id: post.parent },
      root_post: { id: rootOf(post).id },
    }),
  });
  const page = (which: (post: Stored) => boolean, { after, limit = "25" }: Record<string, string>) => {
    const all = newestFirst(posts.values()).filter(which);
    const from = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
    const part = all.slice(from, from + Number(limit));
    const more = from + part.length < all.length;
    return {
      data: part.map(viewOf),
      ...(part.length > 0 && {
        paging: { cursors: { after: part.at(-1)!.id }, ...(more && { next: "https://graph.example/next" }) },
      }),
    };
  };

  const app = new Hono()
    .post("/oauth/access_token", async (c) => {
      const form = new URLSearchParams(await c.req.text());
      const good = form.get("code") === "a-good-code" && form.get("client_secret") === "app secret";
      return good ? c.json({ access_token: "short", user_id: 17 }) : c.json(refused("Invalid code"), 400);
    })
    .get("/access_token", (c) => {
      const { grant_type: grant, access_token: token, client_secret: secret } = c.req.query();
      const good = grant === "th_exchange_token" && token === "short" && secret === "app secret";
      return good ? c.json(given()) : c.json(refused("Invalid token", 190), 400);
    })
    .get("/refresh_access_token", (c) => {
      const { grant_type: grant, access_token: token } = c.req.query();
      const good = grant === "th_refresh_token" && tokens.includes(token ?? "");
      return good ? c.json(given()) : c.json(refused("Invalid token", 190), 400);
    })
    .use("/v1.0/*", async (c, next) =>
      tokens.some((token) => c.req.header("authorization") === `Bearer ${token}`)
        ? next()
        : c.json(refused("Invalid OAuth access token.", 190), 401),
    )
    .get("/v1.0/me", (c) => c.json({ id: "17", username: names.us }))
    .get("/v1.0/me/mentions", (c) => c.json(page(({ text }) => text.includes(`@${names.us}`), c.req.query())))
    .get("/v1.0/me/threads", (c) => c.json(page(({ by, parent }) => by === "us" && !parent, c.req.query())))
    .get("/v1.0/me/replies", (c) => c.json(page(({ by, parent }) => by === "us" && !!parent, c.req.query())))
    .get("/v1.0/keyword_search", (c) => {
      // Words side by side: no operator is documented, so each sign is one that the text must have.
      const q = c.req.query("q") ?? "";
      if (/["()]|\bOR\b/u.test(q)) return c.json(page(() => false, c.req.query()));
      return c.json(page(({ text }) => finds(q, { text }, {}), c.req.query()));
    })
    .get("/v1.0/:id/conversation", (c) => {
      const id = c.req.param("id");
      if (!posts.has(id)) return c.json(gone, 400);
      return c.json(page((post) => post.id !== id && rootOf(post).id === id, c.req.query()));
    })
    .post("/v1.0/me/threads", async (c) => {
      const form = new URLSearchParams(await c.req.text());
      const text = form.get("text") ?? "";
      if (lengthOf(text) > LONGEST) return c.json(refused("Text is too long"), 400);
      if (!posts.has(form.get("reply_to_id") ?? "")) return c.json(gone, 400);
      const id = `c${++sequence}`;
      containers.set(id, { text, parent: form.get("reply_to_id")! });
      return c.json({ id });
    })
    .post("/v1.0/me/threads_publish", async (c) => {
      const container = containers.get(new URLSearchParams(await c.req.text()).get("creation_id") ?? "");
      if (!container || container.published) return c.json(refused("Invalid container"), 400);
      container.published = true;
      return c.json({ id: add({ ...container, at: "2026-03-02T09:00:30.000Z", by: "us" }) });
    })
    .get("/v1.0/:id", (c) => {
      const id = c.req.param("id");
      const container = containers.get(id);
      if (container) return c.json({ id, status: container.published ? "PUBLISHED" : "FINISHED" });
      const post = posts.get(id);
      return post ? c.json(viewOf(post)) : c.json(gone, 400);
    })
    .delete("/v1.0/:id", (c) => {
      const id = c.req.param("id");
      return posts.delete(id) ? c.json({ success: true, deleted_id: id }) : c.json(gone, 400);
    });

  const server = await listen(app);
  return {
    connector: threads,
    looksFirst: true as const,
    settings: { server: server.url, consentServer: server.url },
    secret: { appId: "app", appSecret: "app secret", accessToken: "token", userId: "17" },
    consents: {
      code: "a-good-code",
      before: { appId: "app", appSecret: "app secret" },
      withdraw: () => void (tokens = []),
    },
    pushes: (body: Uint8Array) => ({
      headers: { "x-hub-signature-256": `sha256=${createHmac("sha256", "app secret").update(body).digest("hex")}` },
    }),
    changes: {
      edited: "not-told" as const,
      deleted: (id: string) => ({
        app_id: "app",
        topic: "moderate",
        target_id: "17",
        time: 1_772_442_000,
        values: { field: "delete", value: { id, owner: { owner_id: "17" }, deleted_at: "2026-03-02T08:59:00+0000" } },
      }),
    },
    budget: {
      headers: { "x-app-usage": JSON.stringify({ call_count: 12, total_time: 40, total_cputime: 3 }) },
      remaining: 60,
      resetAt: "2026-03-02T10:00:00.000Z",
    },
    post: add,
    remove: (id: string) => void posts.delete(id),
    answers: (id: string) => [...posts.values()].filter(({ parent }) => parent === id),
    close: server.close,
  } satisfies FakePlatform;
}

/** An emoji counts as many as it has bytes. */
function lengthOf(text: string): number {
  const signs = [...new Intl.Segmenter("en").segment(text)].map(({ segment }) => segment);
  return signs.reduce(
    (sum, sign) => sum + (/^\p{RGI_Emoji}$/v.test(sign) ? Buffer.byteLength(sign) : [...sign].length),
    0,
  );
}
