import { createHmac } from "node:crypto";
import { discourse } from "@earshot/connectors/discourse/index";
import { Hono } from "hono";
import { finds } from "./search.ts";
import { escaped, listen, newestFirst, type FakePlatform, type NewPost } from "./platform.ts";

const KEY = "a-good-key";
const SECRET = "a-webhook-secret";
const PAGE = 50;
const LATEST = 50;
const people = {
  us: { user_id: 9, username: "brewly", name: "Brewly" },
  customer: { user_id: 7, username: "mia", name: "Mia" },
};

type Stored = {
  id: number;
  text: string;
  at: string;
  by: "customer" | "us";
  topic: number;
  number: number;
  to?: number;
  version: number;
};

/** A forum: topics with numbered posts, a search that shows pieces of them, pages of fifty, no keys, pushes with a signature. */
export async function fakeDiscourse() {
  const posts = new Map<number, Stored>();
  let [lastPost, lastTopic] = [0, 0];
  const numbers = new Map<number, number>();
  let host = "";
  const at = (nativeId: string) => Number(nativeId.slice(nativeId.lastIndexOf(":") + 1));
  const add = ({ text, at: date, parent, by = "customer" }: NewPost): Stored => {
    const answered = parent === undefined ? undefined : posts.get(at(parent));
    const topic = answered?.topic ?? ++lastTopic;
    const number = (numbers.get(topic) ?? 0) + 1;
    numbers.set(topic, number);
    const post: Stored = { id: ++lastPost, text, at: date, by, topic, number, version: 1 };
    if (answered) post.to = answered.number;
    posts.set(post.id, post);
    return post;
  };
  const inTopic = (topic: number) => [...posts.values()].filter((each) => each.topic === topic);
  const missing = { errors: ["The requested URL or resource could not be found."], error_type: "not_found" };

  const app = new Hono()
    .use(async (c, next) => {
      const key = c.req.header("api-key");
      const errors = ["You are not permitted to view the requested resource. The API username or key is invalid."];
      return key === undefined || key === KEY ? next() : c.json({ errors, error_type: "invalid_access" }, 403);
    })
    .get("/u/:name{.+\\.json}", (c) => {
      const name = c.req.param("name").replace(".json", "");
      const user = Object.values(people).find(({ username }) => username === name);
      return user ? c.json({ user: { id: user.user_id, username: name, name: user.name } }) : c.json(missing, 404);
    })
    .get("/search.json", (c) => {
      const q = (c.req.query("q") ?? "").replace(/ order:latest$/u, "");
      const page = Number(c.req.query("page") ?? 1);
      const hits = newestFirst(posts.values()).filter(({ text }) => finds(q, { text }, {}));
      const shown = hits.slice((page - 1) * PAGE, page * PAGE);
      return c.json({
        posts: shown.map(({ id, topic, text, number, at: date, by }) => ({
          id,
          topic_id: topic,
          post_number: number,
          created_at: date,
          username: people[by].username,
          blurb: text.slice(0, 300),
        })),
        topics: shown.map(({ topic }) => ({ id: topic, title: `Topic ${topic}` })),
        grouped_search_result: { more_full_page_results: page * PAGE < hits.length ? true : null, error: null },
      });
    })
    .get("/posts.json", (c) => {
      const before = Number(c.req.query("before") ?? Number.MAX_SAFE_INTEGER);
      const newest = [...posts.values()].filter(({ id }) => id <= before).sort((a, b) => b.id - a.id);
      return c.json({
        latest_posts: newest.slice(0, LATEST).map((each) => ({ ...viewOf(each), topic_title: `Topic ${each.topic}` })),
      });
    })
    .get("/posts/:id{\\d+\\.json}", (c) => {
      const post = posts.get(Number.parseInt(c.req.param("id"), 10));
      return post ? c.json(viewOf(post)) : c.json(missing, 404);
    })
    .delete("/posts/:id{\\d+\\.json}", (c) => {
      const post = posts.get(Number.parseInt(c.req.param("id"), 10));
      if (!post) return c.json(missing, 404);
      if (post.by !== "us") return c.json({ errors: ["You are not permitted."], error_type: "invalid_access" }, 403);
      posts.delete(post.id);
      return c.body(null, 200);
    })
    .get("/t/:topic{\\d+\\.json}", (c) => {
      const there = inTopic(Number.parseInt(c.req.param("topic"), 10));
      if (there.length === 0) return c.json(missing, 404);
      const name = c.req.query("username_filters");
      const ours = there.filter(({ by }) => people[by].username === name);
      return c.json({
        post_stream: { posts: ours.slice(0, 20).map(viewOf), stream: ours.map(({ id }) => id) },
      });
    })
    .get("/t/:topic/posts.json", (c) => {
      const ids = c.req.queries("post_ids[]") ?? [];
      return c.json({ post_stream: { posts: ids.flatMap((id) => posts.get(Number(id)) ?? []).map(viewOf) } });
    })
    .post("/posts.json", async (c) => {
      const { raw, topic_id: topic, reply_to_post_number: to } = await c.req.json();
      const errors = (words: string) => c.json({ action: "create_post", errors: [words] }, 422);
      if ([...raw].length > 32_000)
        return errors(`Body is limited to 32000 characters; you entered ${[...raw].length}.`);
      const answered = inTopic(topic).find(({ number }) => number === to);
      if (!answered) return c.json(missing, 404);
      const parent = `${host}:${answered.id}`;
      return c.json(viewOf(add({ text: raw, at: "2026-03-02T09:00:30.000Z", parent, by: "us" })));
    });

  const server = await listen(app);
  host = new URL(server.url).host;
  const idOf = ({ id }: Stored) => `${host}:${id}`;
  return {
    connector: discourse,
    looksFirst: true as const,
    settings: { server: server.url, username: "brewly" },
    secret: { apiKey: KEY, webhookSecret: SECRET },
    post: (post: NewPost) => idOf(add(post)),
    edit(id: string, text: string) {
      const post = posts.get(at(id))!;
      posts.set(post.id, { ...post, text, version: post.version + 1 });
    },
    remove: (id: string) => void posts.delete(at(id)),
    answers(id: string) {
      const { topic, number } = posts.get(at(id)) ?? {};
      return [...posts.values()]
        .filter((each) => each.topic === topic && each.to === number)
        .map((each) => ({ id: idOf(each), text: each.text, by: each.by }));
    },
    changes: {
      edited: (id: string, text: string) => ({ post: viewOf({ ...posts.get(at(id))!, text, version: 2 }) }),
      // The event's name is in a header; the post says it as well.
      deleted: (id: string) => ({ post: { ...viewOf(posts.get(at(id))!), deleted_at: "2026-03-02T08:59:59.000Z" } }),
    },
    pushes: (body: Uint8Array) => ({
      headers: {
        "x-discourse-event": "post_created",
        "x-discourse-event-signature": `sha256=${createHmac("sha256", SECRET).update(body).digest("hex")}`,
      },
    }),
    close: server.close,
  } satisfies FakePlatform;
}

function viewOf({ id, text, at, by, topic, number, to, version }: Stored) {
  return {
    id,
    ...people[by],
    created_at: at,
    updated_at: version > 1 ? "2026-03-02T08:59:59.000Z" : at,
    version,
    cooked: `<p>${escaped(text).replaceAll("\n", "<br>\n")}</p>`,
    raw: text,
    post_type: 1,
    post_number: number,
    reply_to_post_number: to ?? null,
    topic_id: topic,
    topic_slug: `topic-${topic}`,
    hidden: false,
    user_deleted: false,
    deleted_at: null,
  };
}
