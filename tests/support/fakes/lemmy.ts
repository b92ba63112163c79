import { lemmy } from "@earshot/connectors/lemmy/index";
import { Hono } from "hono";
import { listen, newestFirst, type FakePlatform, type NewPost } from "./platform.ts";

const PASSWORD = "a-good-password";
const JWT = "a-session";
const people = {
  us: { name: "brewly", actor_id: "https://lemmy.test/u/brewly", bot_account: false },
  customer: { name: "mia", display_name: "Mia", actor_id: "https://far.test/u/mia", bot_account: false },
};

type Stored = {
  id: number;
  text: string;
  at: string;
  by: "customer" | "us";
  post?: number;
  path?: string;
  edited?: string;
  deleted?: true;
};

/** Lemmy: posts and comments of one numbering each, a search for letters, errors with status 400, Markdown, no keys. */
export async function fakeLemmy() {
  const posts = new Map<number, Stored>();
  const comments = new Map<number, Stored>();
  let last = 0;
  let host = "";
  const numberIn = (nativeId: string) => Number(/\d+$/u.exec(nativeId)?.[0]);
  const at = (nativeId: string) => (/:p\d+$/u.test(nativeId) ? posts : comments).get(numberIn(nativeId));
  const idOf = ({ id, post }: Stored) => `${host}:${post === undefined ? "p" : "c"}${id}`;
  const add = ({ text, at: date, parent, by = "customer" }: NewPost): Stored => {
    const under = parent === undefined ? undefined : at(parent);
    const one: Stored = { id: ++last, text, at: date, by };
    if (under) Object.assign(one, { post: under.post ?? under.id, path: `${under.path ?? "0"}.${one.id}` });
    (under ? comments : posts).set(one.id, one);
    return one;
  };
  const page = (list: Stored[], query: Record<string, string>) => {
    const [from, size] = [
      (Number(query["page"] ?? 1) - 1) * Number(query["limit"] ?? 10),
      Number(query["limit"] ?? 10),
    ];
    return list.slice(from, from + size);
  };
  const error = (name: string) => ({ error: name });
  const isUs = (header: string | undefined) => header === `Bearer ${JWT}`;
  // A wildcard between words, as the server's query has it.
  const finds = (q: string) => {
    const pattern = new RegExp(q.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/\s+/gu, ".*"), "isu");
    return ({ text }: Stored) => pattern.test(text.replaceAll("\\", ""));
  };

  const app = new Hono()
    .post("/api/v3/user/login", async (c) => {
      const given = await c.req.json();
      const good = given.username_or_email === "brewly" && given.password === PASSWORD;
      return good ? c.json({ jwt: JWT, registration_created: false }) : c.json(error("incorrect_login"), 401);
    })
    .get("/api/v3/site", (c) =>
      c.json(isUs(c.req.header("authorization")) ? { my_user: { local_user_view: { person: people.us } } } : {}),
    )
    .get("/api/v3/search", (c) => {
      const query = c.req.query();
      const found = finds(query["q"]!);
      return c.json({
        type_: "All",
        posts: page(newestFirst(posts.values()).filter(found), query).map(postView),
        comments: page(newestFirst(comments.values()).filter(found), query).map(commentView),
        communities: [],
        users: [],
      });
    })
    .get("/api/v3/post/list", (c) => c.json({ posts: page(newestFirst(posts.values()), c.req.query()).map(postView) }))
    .get("/api/v3/comment/list", (c) => {
      const { post_id: post, parent_id: parent, max_depth: depth } = c.req.query();
      if (!post) return c.json({ comments: page(newestFirst(comments.values()), c.req.query()).map(commentView) });
      const base = parent ? comments.get(Number(parent))?.path : "0";
      const list = [...comments.values()].filter(
        (one) =>
          one.post === Number(post) &&
          one.path!.startsWith(`${base}.`) &&
          one.path!.split(".").length <= base!.split(".").length + Number(depth),
      );
      return c.json({ comments: list.map(commentView) });
    })
    .get("/api/v3/post", (c) => {
      const one = posts.get(Number(c.req.query("id")));
      return one ? c.json({ post_view: postView(one) }) : c.json(error("couldnt_find_post"), 404);
    })
    .get("/api/v3/comment", (c) => {
      const one = comments.get(Number(c.req.query("id")));
      return one ? c.json({ comment_view: commentView(one) }) : c.json(error("couldnt_find_comment"), 400);
    })
    .use(async (c, next) => (isUs(c.req.header("authorization")) ? next() : c.json(error("not_logged_in"), 400)))
    .post("/api/v3/comment", async (c) => {
      const { content, post_id: post, parent_id: parent } = await c.req.json();
      if ([...content].length > 10_000) return c.json(error("invalid_body_field"), 400);
      const under = parent ? comments.get(parent) : posts.get(post);
      if (!under) return c.json(error("couldnt_find_post"), 400);
      const one = add({ text: content, at: "2026-03-02T09:00:30.000Z", parent: idOf(under), by: "us" });
      return c.json({ comment_view: commentView(one), recipient_ids: [] });
    })
    .post("/api/v3/comment/delete", async (c) => {
      const one = comments.get((await c.req.json()).comment_id);
      if (!one) return c.json(error("couldnt_find_comment"), 400);
      if (one.by !== "us") return c.json(error("no_comment_edit_allowed"), 400);
      comments.delete(one.id);
      return c.json({ comment_view: commentView({ ...one, deleted: true }), recipient_ids: [] });
    });

  const server = await listen(app);
  host = new URL(server.url).host;
  return {
    connector: lemmy,
    looksFirst: true as const,
    settings: { server: server.url, username: "brewly" },
    secret: { password: PASSWORD },
    post: (post: NewPost) => idOf(add(post.by === "us" ? post : { ...post, text: escaped(post.text) })),
    edit(id: string, text: string) {
      Object.assign(at(id)!, { text: escaped(text), edited: "2026-03-02T08:59:59.000000Z" });
    },
    /** Its author deletes it: it is listed for a while, with a note in its place. */
    remove: (id: string) => void Object.assign(at(id) ?? {}, { deleted: true }),
    answers: (id: string) =>
      [...comments.values()]
        .filter(
          ({ path, deleted }) => !deleted && path!.split(".").at(-2) === (/:p/u.test(id) ? "0" : String(numberIn(id))),
        )
        .filter(({ post }) => post === (at(id)?.post ?? at(id)?.id))
        .map((one) => ({ id: idOf(one), text: one.text, by: one.by })),
    close: server.close,
  } satisfies FakePlatform;
}

/** Markdown of a text. */
const escaped = (text: string) => text.replace(/[\\`*_{}[\]()#+.!<>|~&:'"-]/gu, "\\$&");

const common = ({ id, at, edited, deleted }: Stored) => ({
  id,
  published: at.replace("Z", "123Z"),
  ...(edited && { updated: edited }),
  deleted: deleted === true,
  removed: false,
});

const postView = (one: Stored) => ({
  post: {
    ...common(one),
    name: "Where is it?",
    body: one.text,
    ap_id: `https://lemmy.test/post/${one.id}`,
    locked: false,
  },
  creator: people[one.by],
});

const commentView = (one: Stored) => ({
  comment: {
    ...common(one),
    post_id: one.post,
    content: one.text,
    path: one.path,
    ap_id: `https://lemmy.test/comment/${one.id}`,
  },
  creator: people[one.by],
});
