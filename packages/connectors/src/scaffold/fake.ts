import { example } from "./index.ts";
import { Hono } from "hono";
import { listen, newestFirst, type FakePlatform, type NewPost } from "../../../../tests/support/fakes/platform.ts";

const TOKEN = "a-good-token";
const PAGE = 50;

/** Example as far as the connector asks it: give it the addresses, pages and errors of the real one. */
export async function fakeExample() {
  const posts = new Map<string, { id: string; text: string; at: string }>();
  const app = new Hono()
    .use(async (c, next) => (c.req.header("authorization") === `Bearer ${TOKEN}` ? next() : c.json({}, 401)))
    .get("/posts", (c) => {
      const all = newestFirst(posts.values());
      const from = all.findIndex(({ id }) => id === c.req.query("after")) + 1;
      const page = all.slice(from, from + PAGE).map(({ id, text, at }) => ({
        id,
        text,
        author: { id: "7", name: "Mia" },
        created_at: at,
      }));
      return c.json({ posts: page, ...(from + PAGE < all.length && { next: page.at(-1)!.id }) });
    });
  const server = await listen(app);
  return {
    connector: example,
    settings: { server: server.url },
    secret: { token: TOKEN },
    post({ text, at }: NewPost) {
      const id = String(posts.size + 1);
      posts.set(id, { id, text, at });
      return id;
    },
    edit: (id: string, text: string) => void posts.set(id, { ...posts.get(id)!, text }),
    close: server.close,
  } satisfies FakePlatform;
}
