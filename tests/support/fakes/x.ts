import { x } from "@earshot/connectors/x/index";
import { Hono } from "hono";
import { listen, newestFirst, type FakePlatform, type NewPost } from "./platform.ts";
import { BadQuery, finds, type SearchDialect, type Searched } from "./search.ts";
import { signedByX } from "./signatures.ts";

type Stored = { id: string; text: string; at: string; by: "customer" | "us"; parent?: string; lang?: string };

const users = {
  us: { id: "900", name: "Brewly", username: "brewly" },
  customer: {
    id: "7",
    name: "Mia",
    username: "mia",
    public_metrics: { followers_count: 3, following_count: 0, listed_count: 0, tweet_count: 1 },
  },
};
const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const weight = (text: string) =>
  [...text.replace(/https?:\/\/[^\s,]+/g, "x".repeat(23))].reduce(
    (sum, sign) => sum + (sign.codePointAt(0)! < 0x1100 ? 1 : 2),
    0,
  );

/** Recent search of self-serve access. */
const LONGEST_QUERY = 512;
const SEARCH: SearchDialect = {
  or: true,
  brackets: true,
  minus: "phrases",
  operators: ["is", "from", "lang"],
};
const searched = ({ text, by, lang = "en" }: Stored): Searched => ({
  text,
  operators: {
    is: () => false,
    from: (name) => users[by].username === name.toLowerCase(),
    lang: (language) => language === lang,
  },
});

/** X: recent search and mentions in pages, shortened addresses, escaped signs, replies with the name in front, no keys; the same words twice are refused. */
export async function fakeX() {
  const posts = new Map<string, Stored>();
  let sequence = 0;
  /** Each refresh token works once, and ends the token before. */
  let renewals = 0;
  const add = ({ text, at, parent, lang, by = "customer" }: NewPost & { lang?: string }): string => {
    const id = String((BigInt(Date.parse(at)) << 12n) + BigInt(++sequence));
    posts.set(id, { id, text, at, by, ...(parent && { parent }), ...(lang && { lang }) });
    return id;
  };
  const problem = (status: number, title: string, detail: string) => ({ title, detail, type: "about:blank", status });
  const listOf = (all: Stored[], token?: string, size = "10") => {
    const from = Number(token ?? 0);
    const page = all.slice(from, from + Number(size));
    const next = from + page.length < all.length ? { next_token: String(from + page.length) } : {};
    return {
      ...(page.length > 0 && { data: page.map(viewOf), includes: { users: Object.values(users) } }),
      meta: { result_count: page.length, ...next },
    };
  };
  const by = (who: Stored["by"]) => newestFirst(posts.values()).filter((post) => post.by === who);

  const app = new Hono()
    .post("/2/oauth2/token", async (c) => {
      const form = Object.fromEntries(new URLSearchParams(await c.req.text()));
      const basic = `Basic ${Buffer.from("client:hush").toString("base64")}`;
      const refreshed = form["grant_type"] === "refresh_token" && form["refresh_token"] === `refresh-${renewals}`;
      const began = form["grant_type"] === "authorization_code" && form["code"] === "good" && form["code_verifier"];
      if (c.req.header("authorization") !== basic || !(refreshed || began))
        return c.json({ error: "invalid_request", error_description: "Value passed for the token was invalid." }, 400);
      renewals++;
      const given = { access_token: `bearer-${renewals}`, refresh_token: `refresh-${renewals}`, expires_in: 7200 };
      return c.json({ token_type: "bearer", ...given });
    })
    .use(async (c, next) => {
      const given = c.req.header("authorization") ?? "";
      const good =
        given === `Bearer bearer-${renewals}` || /^OAuth .*oauth_token="token".*oauth_signature="[^"]+"/.test(given);
      return good ? next() : c.json(problem(401, "Unauthorized", "Unauthorized"), 401);
    })
    .get("/2/users/me", (c) => c.json({ data: users.us }))
    .get("/2/users/900/mentions", (c) =>
      c.json(listOf(by("customer"), c.req.query("pagination_token"), c.req.query("max_results"))),
    )
    .get("/2/users/900/tweets", (c) => {
      const newer = by("us").filter(({ id }) => BigInt(id) > BigInt(c.req.query("since_id") ?? 0));
      return c.json(listOf(newer, c.req.query("pagination_token"), c.req.query("max_results")));
    })
    .get("/2/tweets/search/recent", (c) => {
      const query = c.req.query("query") ?? "";
      if (query.length > LONGEST_QUERY)
        return c.json(problem(400, "Invalid Request", `The query is longer than ${LONGEST_QUERY} characters`), 400);
      try {
        const found = newestFirst(posts.values()).filter((post) => finds(query, searched(post), SEARCH));
        return c.json(listOf(found, c.req.query("next_token"), c.req.query("max_results")));
      } catch (error) {
        if (!(error instanceof BadQuery)) throw error;
        return c.json(problem(400, "Invalid Request", error.message), 400);
      }
    })
    .get("/2/tweets", (c) => {
      const ids = c.req.query("ids")!.split(",");
      const found = ids.flatMap((id) => posts.get(id) ?? []);
      const errors = ids
        .filter((id) => !posts.has(id))
        .map((value) => ({ value, title: "Not Found Error", type: "https://api.x.com/2/problems/not-found" }));
      return c.json({
        ...(found.length > 0 && { data: found.map(viewOf), includes: { users: Object.values(users) } }),
        ...(errors.length > 0 && { errors }),
      });
    })
    .post("/2/tweets", async (c) => {
      const { text, reply } = await c.req.json<{ text: string; reply: { in_reply_to_tweet_id: string } }>();
      const parent = reply.in_reply_to_tweet_id;
      if (!posts.has(parent)) return c.json(problem(400, "Invalid Request", "The post is gone"), 400);
      if (weight(text) > 280) return c.json(problem(400, "Invalid Request", "The text is too long"), 400);
      if (by("us").some((post) => post.text === text && post.parent === parent))
        return c.json(problem(403, "Forbidden", "You are not allowed to create a Tweet with duplicate content."), 403);
      const id = add({ text, at: "2026-03-02T09:00:30.000Z", parent, by: "us" });
      return c.json({ data: { id, text } }, 201);
    })
    .delete("/2/tweets/:id", (c) => {
      const there = posts.get(c.req.param("id"));
      if (!there) return c.json(problem(404, "Not Found Error", "There is no such post"), 404);
      if (there.by !== "us") return c.json(problem(403, "Forbidden", "It is not yours"), 403);
      posts.delete(there.id);
      return c.json({ data: { deleted: true } });
    });

  const server = await listen(app);
  return {
    connector: x,
    looksFirst: true as const,
    settings: { userId: "900", username: "brewly", server: server.url, consentServer: server.url },
    secret: {
      clientId: "client",
      clientSecret: "hush",
      consumerKey: "key",
      consumerSecret: "secret",
      accessToken: "token",
      accessTokenSecret: "hush",
    },
    consents: {
      code: "good",
      before: { clientId: "client", clientSecret: "hush" },
      withdraw: () => void (renewals += 1000),
    },
    pushes: signedByX("secret"),
    changes: {
      // It is another post there.
      edited: "not-told" as const,
      deleted: (id: string) => ({
        data: {
          event_uuid: "1",
          filter: { user_id: "900" },
          event_type: "post.delete",
          payload: { id, author_id: "7" },
        },
      }),
    },
    budget: {
      headers: { "x-rate-limit-limit": "300", "x-rate-limit-remaining": "299", "x-rate-limit-reset": "1772442900" },
      remaining: 299,
      resetAt: "2026-03-02T09:15:00.000Z",
    },
    post: add,
    remove: (id: string) => void posts.delete(id),
    answers: (id: string) => [...posts.values()].filter(({ parent }) => parent === id),
    close: server.close,
  } satisfies FakePlatform;
}

function viewOf({ id, text, at, by, parent, lang = "en" }: Stored) {
  const links = [...text.matchAll(/https?:\/\/[^\s,]+/g)].map(([link], n) => ({
    start: text.indexOf(link),
    end: text.indexOf(link) + link.length,
    url: `https://t.co/${id}${n}`,
    expanded_url: link,
  }));
  const short = links.reduce((so, { url, expanded_url: to }) => so.replace(to, url), escaped(text));
  return {
    id,
    text: by === "us" && parent ? `@mia ${short}` : short,
    author_id: users[by].id,
    created_at: at,
    lang,
    conversation_id: parent ?? id,
    ...(links.length > 0 && { entities: { urls: links } }),
    ...(parent && { referenced_tweets: [{ type: "replied_to", id: parent }], in_reply_to_user_id: users.customer.id }),
  };
}
