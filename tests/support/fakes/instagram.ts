import { instagram } from "@earshot/connectors/instagram/index";
import { Hono } from "hono";
import { facebookLogin } from "./facebook-login.ts";
import { listen, newestFirst, type FakePlatform, type NewPost } from "./platform.ts";
import { signedByMeta } from "./signatures.ts";

type Stored = { id: string; text: string; at: string; by: "customer" | "us"; parent?: string };

const people = { us: { id: "178", username: "brewly" }, customer: { id: "7", username: "mia" } };
const gone = {
  error: { message: "Object does not exist", type: "GraphMethodException", code: 100, error_subcode: 33 },
};

/** Instagram: one post of ours with comments, newest first, one level of replies, 300 characters, no keys, no edits. */
export async function fakeInstagram() {
  const comments = new Map<string, Stored>();
  let sequence = 0;
  const add = ({ text, at, parent, by = "customer" }: NewPost): string => {
    const id = `c${++sequence}`;
    comments.set(id, { id, text, at, by, ...(parent && { parent }) });
    return id;
  };
  const repliesTo = (id: string) => newestFirst(comments.values()).filter(({ parent }) => parent === id);
  const app = new Hono()
    .route(
      "/",
      facebookLogin([
        { id: "101", access_token: "another" },
        { id: "102", access_token: "token", instagram_business_account: { id: "178" } },
      ]),
    )
    .use(async (c, next) =>
      c.req.header("authorization") === "Bearer token"
        ? next()
        : c.json({ error: { message: "Invalid OAuth access token.", code: 190 } }, 401),
    )
    .get("/v23.0/178", (c) => c.json(people.us))
    .get("/v23.0/178/media", (c) => c.json({ data: [{ id: "m1", permalink: "https://www.instagram.com/p/m1/" }] }))
    .get("/v23.0/178/tags", (c) => c.json({ data: [] }))
    .get("/v23.0/m1/comments", (c) => {
      const all = newestFirst(comments.values()).filter(({ parent }) => !parent);
      const from = all.findIndex(({ id }) => id === c.req.query("after")) + 1;
      const page = all.slice(from, from + Number(c.req.query("limit")));
      const more = from + page.length < all.length;
      const data = page.map((comment) => {
        const replies = repliesTo(comment.id);
        return { ...viewOf(comment), ...(replies.length > 0 && { replies: { data: replies.map(viewOf) } }) };
      });
      return c.json({
        data,
        ...(more && { paging: { cursors: { after: page.at(-1)!.id }, next: "https://graph.example/" } }),
      });
    })
    .get("/v23.0/:id/replies", (c) => {
      const id = c.req.param("id");
      return comments.has(id) ? c.json({ data: repliesTo(id).map(viewOf) }) : c.json(gone, 400);
    })
    .post("/v23.0/:id/replies", async (c) => {
      const id = c.req.param("id");
      const { message } = await c.req.json<{ message: string }>();
      if (!comments.has(id)) return c.json(gone, 400);
      if (message.length > 300) return c.json({ error: { message: "Too long", code: 100 } }, 400);
      return c.json({ id: add({ text: message, at: "2026-03-02T09:00:30.000Z", parent: id, by: "us" }) });
    })
    .delete("/v23.0/:id", (c) => {
      const comment = comments.get(c.req.param("id"));
      if (!comment) return c.json(gone, 400);
      if (comment.by !== "us") return c.json({ error: { message: "Permissions error", code: 200 } }, 403);
      comments.delete(comment.id);
      return c.json({ success: true });
    })
    .get("/v23.0/:id", (c) => {
      const comment = comments.get(c.req.param("id"));
      return comment ? c.json(viewOf(comment)) : c.json(gone, 400);
    });

  const server = await listen(app);
  return {
    connector: instagram,
    looksFirst: true as const,
    settings: { userId: "178", username: "brewly", server: server.url },
    secret: { clientId: "app", appSecret: "app secret", verifyToken: "a verify token", accessToken: "token" },
    consents: { code: "good" },
    pushes: signedByMeta("app secret"),
    changes: { edited: "not-told" as const, deleted: "not-told" as const },
    budget: {
      headers: {
        "x-business-use-case-usage":
          '{"178":[{"type":"instagram","call_count":100,"total_time":1,"total_cputime":1,"estimated_time_to_regain_access":20}]}',
      },
      remaining: 0,
      resetAt: "2026-03-02T09:20:00.000Z",
    },
    post: add,
    remove: (id: string) => void comments.delete(id),
    answers: (id: string) => [...comments.values()].filter(({ parent }) => parent === id),
    close: server.close,
  } satisfies FakePlatform;
}

function viewOf({ id, text, at, by, parent }: Stored) {
  const timestamp = at.replace(".000Z", "+0000");
  return { id, text, timestamp, username: people[by].username, from: people[by], ...(parent && { parent_id: parent }) };
}
