import { reddit } from "@earshot/connectors/reddit/index";
import { Hono, type Context } from "hono";
import { listen, newestFirst, type FakePlatform, type NewPost } from "./platform.ts";
import { finds, type SearchDialect, type Searched } from "./search.ts";

type Stored = { name: string; text: string; at: string; by: "customer" | "us"; parent?: string; editedAt?: number };

const people = {
  us: { author: "brewly", author_fullname: "t2_us" },
  customer: { author: "mia", author_fullname: "t2_mia" },
};

const LONGEST_QUERY = 512;
const SEARCH: SearchDialect = { or: true, words: true, brackets: true, minus: "phrases", operators: ["author"] };
const searched = ({ text, by }: Stored): Searched => ({
  text,
  operators: { author: (name) => people[by].author === name },
});

/** Reddit: posts found by search, comments under them, errors with status 200, no keys, form bodies. */
export async function fakeReddit() {
  const things = new Map<string, Stored>();
  let sequence = 0;
  const add = ({ text, at, parent, by = "customer" }: NewPost): string => {
    const name = `${parent ? "t1" : "t3"}_${(++sequence).toString(36)}`;
    things.set(name, { name, text, at, by, ...(parent && { parent }) });
    return name;
  };
  const listing = (all: Stored[], after?: string, limit = "25") => {
    const from = after === undefined ? 0 : all.findIndex(({ name }) => name === after) + 1;
    const page = all.slice(from, from + Number(limit));
    const more = from + page.length < all.length;
    return { kind: "Listing", data: { after: more ? page.at(-1)!.name : null, children: page.map(viewOf) } };
  };
  const posts = () => newestFirst(things.values()).filter(({ parent }) => !parent);

  const search = (c: Context, all: Stored[]) => {
    const q = c.req.query("q") ?? "";
    // It gives nothing for what it does not understand, and says nothing.
    const found = q.length > LONGEST_QUERY ? [] : all.filter((post) => finds(q, searched(post), SEARCH));
    return c.json(listing(found, c.req.query("after"), c.req.query("limit")));
  };
  const app = new Hono()
    .post("/api/v1/access_token", async (c) => {
      const form = Object.fromEntries(new URLSearchParams(await c.req.text()));
      const given = { access_token: "good", expires_in: 3600, token_type: "bearer" };
      const app = `Basic ${Buffer.from("app:secret").toString("base64")}`;
      if (c.req.header("authorization") !== app) return c.json({ message: "Unauthorized", error: 401 }, 401);
      if (form["refresh_token"] === "consent") return c.json(given);
      // Reddit says no with status 200 to a code that it does not know.
      if (form["grant_type"] === "authorization_code")
        return c.json(form["code"] === "a-code" ? { ...given, refresh_token: "consent" } : { error: "invalid_grant" });
      return c.json({ message: "Bad Request", error: 400 }, 400);
    })
    .use(async (c, next) =>
      c.req.header("authorization") === "Bearer good" ? next() : c.json({ message: "Unauthorized", error: 401 }, 401),
    )
    .get("/api/v1/me", (c) => c.json({ id: "us", name: "brewly" }))
    .get("/message/:box", (c) => c.json(listing([])))
    .get("/search", (c) => search(c, posts()))
    .get("/r/:names/search", (c) => search(c, posts()))
    .get("/r/:names/comments", (c) => {
      const comments = newestFirst(things.values()).filter(({ parent }) => parent);
      return c.json(listing(comments, c.req.query("after"), c.req.query("limit")));
    })
    .get("/user/brewly/comments", (c) =>
      c.json(
        listing(
          newestFirst(things.values()).filter(({ by }) => by === "us"),
          undefined,
          "100",
        ),
      ),
    )
    .get("/api/info", (c) => {
      const found = c.req
        .query("id")!
        .split(",")
        .flatMap((name) => things.get(name) ?? []);
      return c.json(listing(found));
    })
    .post("/api/del", async (c) => {
      const id = new URLSearchParams(await c.req.text()).get("id")!;
      if (things.get(id)?.by === "customer") return c.json({ message: "Forbidden", error: 403 }, 403);
      things.delete(id);
      return c.json({});
    })
    .post("/api/comment", async (c) => {
      const form = new URLSearchParams(await c.req.text());
      const parent = form.get("thing_id")!;
      const text = form.get("text")!;
      const failure = (...error: string[]) => c.json({ json: { errors: [error] } });
      if (!things.has(parent))
        return failure("DELETED_LINK", "the link you are commenting on has been deleted", "parent");
      if ([...text].length > 10_000) return failure("TOO_LONG", "this is too long (max: 10000)", "text");
      const name = add({ text, at: "2026-03-02T09:00:30.000Z", parent, by: "us" });
      return c.json({ json: { errors: [], data: { things: [viewOf(things.get(name)!)] } } });
    });

  const server = await listen(app);
  return {
    connector: reddit,
    looksFirst: true as const,
    settings: { username: "brewly", server: server.url, tokenServer: server.url },
    secret: { clientId: "app", clientSecret: "secret", refreshToken: "consent" },
    consents: { code: "a-code" },
    budget: {
      headers: { "x-ratelimit-remaining": "17.0", "x-ratelimit-reset": "300" },
      remaining: 17,
      resetAt: "2026-03-02T09:05:00.000Z",
    },
    post: add,
    edit: (name: string, text: string) =>
      void things.set(name, { ...things.get(name)!, text, editedAt: 1_772_441_999 }),
    remove: (name: string) => void things.delete(name),
    answers: (name: string) =>
      [...things.values()].filter(({ parent }) => parent === name).map(({ name: id, text, by }) => ({ id, text, by })),
    close: server.close,
  } satisfies FakePlatform;
}

function viewOf({ name, text, at, by, parent, editedAt }: Stored) {
  const own = parent ? { body: text, parent_id: parent, link_id: parent } : { title: "", selftext: text };
  const permalink = `/r/coffee/comments/${name}/`;
  return {
    kind: name.slice(0, 2),
    data: { name, ...people[by], ...own, permalink, created_utc: Date.parse(at) / 1000, edited: editedAt ?? false },
  };
}
