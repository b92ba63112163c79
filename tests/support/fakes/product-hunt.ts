import { productHunt } from "@earshot/connectors/product-hunt/index";
import { Hono } from "hono";
import { escaped, listen, newestFirst, type FakePlatform, type NewPost } from "./platform.ts";

const TOKEN = "a-good-token";
const SLUG = "brewly-2";
const people = {
  us: { id: "900", name: "Brewly", username: "brewly", url: "https://www.producthunt.com/@brewly" },
  customer: { id: "7", name: "Mia", username: "mia", url: "https://www.producthunt.com/@mia" },
};

type Stored = { id: string; text: string; at: string; by: "customer" | "us"; parent?: string };

/** Product Hunt's GraphQL as far as the connector asks it: comments of a launch with their replies, errors with status 200. */
export async function fakeProductHunt() {
  const comments = new Map<string, Stored>();
  let last = 0;
  const under = (parent?: string) => newestFirst([...comments.values()].filter((each) => each.parent === parent));
  const nodes = (list: Stored[]) => ({ edges: list.map((each) => ({ node: viewOf(each) })) });
  const thread = (one: Stored) => ({ ...viewOf(one), replies: nodes(under(one.id).slice(0, 20)) });
  const one = (id: unknown) => {
    const found = comments.get(String(id));
    return found ? thread(found) : null;
  };

  const app = new Hono().post("/v2/api/graphql", async (c) => {
    const errors = [{ error: "invalid_oauth_token", error_description: "Please supply a valid access token." }];
    if (c.req.header("authorization") !== `Bearer ${TOKEN}`) return c.json({ data: null, errors }, 401);
    const { query, variables } = await c.req.json();
    if (/\buser\(username/u.test(query)) {
      return c.json({
        data: { user: Object.values(people).find(({ username }) => username === variables.username) ?? null },
      });
    }
    if (/\breply: comment/u.test(query))
      return c.json({ data: { comment: one(variables.id), reply: one(variables.reply) } });
    if (/\bcomment\(id/u.test(query)) return c.json({ data: { comment: one(variables.id) } });
    if (variables.slug !== SLUG) return c.json({ data: { post: null } });
    const all = under();
    const from = all.findIndex(({ id }) => id === variables.after) + 1;
    const page = all.slice(from, from + Math.min(variables.first, 20));
    const pageInfo = { hasNextPage: from + page.length < all.length, endCursor: page.at(-1)?.id ?? null };
    return c.json({
      data: { post: { id: "1", comments: { edges: page.map((each) => ({ node: thread(each) })), pageInfo } } },
    });
  });
  const server = await listen(app);
  return {
    connector: productHunt,
    settings: { server: server.url, posts: SLUG, username: "brewly" },
    secret: { token: TOKEN },
    budget: {
      headers: { "x-rate-limit-remaining": "5800", "x-rate-limit-reset": "300" },
      remaining: 5800,
      resetAt: "2026-03-02T09:05:00.000Z",
    },
    post({ text, at, parent, by = "customer" }: NewPost) {
      const id = String(++last);
      comments.set(id, { id, text, at, by, ...(parent && { parent }) });
      return id;
    },
    edit: (id: string, text: string) => void comments.set(id, { ...comments.get(id)!, text }),
    remove: (id: string) => void comments.delete(id),
    answers: (id: string) =>
      under(id)
        .map((each) => ({ id: each.id, text: each.text, by: each.by }))
        .reverse(),
    close: server.close,
  } satisfies FakePlatform;
}

const viewOf = ({ id, text, at, by, parent }: Stored) => ({
  id,
  body: `<p>${escaped(text).replaceAll("\n", "<br>")}</p>`,
  createdAt: at,
  url: `https://www.producthunt.com/posts/${SLUG}?comment=${id}`,
  parentId: parent ?? null,
  user: people[by],
});
