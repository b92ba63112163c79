import { createHmac } from "node:crypto";
import { tiktok } from "@earshot/connectors/tiktok/index";
import { Hono } from "hono";
import { listen, newestFirst, type FakePlatform, type NewPost } from "./platform.ts";

const APP = { client_id: "an-app", client_secret: "its-secret" };
const BUSINESS = "open-brewly";
const VIDEO = "7203946942097902849";
const CODE = "a-code";
const people = {
  us: { unique_identifier: "u-us", username: "brewly", display_name: "Brewly", owner: true },
  customer: { unique_identifier: "u-mia", username: "mia", display_name: "Mia", owner: false },
};

type Stored = { id: string; text: string; at: string; by: "customer" | "us"; parent?: string };

/** TikTok's API for Business: one video, threads of one level, every answer with status 200 and a code, no keys. */
export async function fakeTikTok() {
  const comments = new Map<string, Stored>();
  let last = 7_247_303_576_418_566_000n;
  let valid = true;
  let issued = 0;
  const add = ({ text, at, parent, by = "customer" }: NewPost): string => {
    const id = String(++last);
    const above = parent === undefined ? undefined : (comments.get(parent)?.parent ?? parent);
    comments.set(id, { id, text, at, by, ...(above && { parent: above }) });
    return id;
  };
  const ok = (data: object) => ({ code: 0, message: "OK", request_id: "1", data });
  const no = (code: number, message: string) => ({ code, message, request_id: "1", data: {} });
  const page = (list: Stored[], query: Record<string, string>, withReplies: boolean) => {
    const [from, size] = [Number(query["cursor"] ?? 0), Number(query["max_count"] ?? 20)];
    const more = from + size < list.length;
    const view = (one: Stored) => ({
      ...viewOf(one),
      ...(withReplies && { reply_list: under(one.id).slice(0, 3).map(viewOf) }),
    });
    return ok({ comments: list.slice(from, from + size).map(view), has_more: more, cursor: from + size });
  };
  const under = (id: string) => newestFirst([...comments.values()].filter(({ parent }) => parent === id)).reverse();
  const tokens = () => ({
    access_token: "good",
    refresh_token: `refresh-${++issued}`,
    expires_in: 86_400,
    refresh_token_expires_in: 31_536_000,
    open_id: BUSINESS,
    scope: "comment.list",
    token_type: "Bearer",
  });
  const isApp = (body: Record<string, string>) =>
    body["client_id"] === APP.client_id && body["client_secret"] === APP.client_secret && valid;

  const app = new Hono()
    .basePath("/open_api/v1.3")
    .post("/tt_user/oauth2/token/", async (c) => {
      const body = await c.req.json();
      return c.json(isApp(body) && body.auth_code === CODE ? ok(tokens()) : no(40_002, "The auth_code is invalid."));
    })
    .post("/tt_user/oauth2/refresh_token/", async (c) => {
      const body = await c.req.json();
      const known = /^refresh-\d+$/u.test(body.refresh_token ?? "");
      return c.json(isApp(body) && known ? ok(tokens()) : no(40_002, "The refresh_token is invalid."));
    })
    .use(async (c, next) => {
      if (c.req.header("access-token") !== "good")
        return c.json(no(40_105, "Access token is incorrect or has been revoked."));
      return next();
    })
    .get("/business/get/", (c) => c.json(ok({ username: "brewly", display_name: "Brewly" })))
    .get("/business/video/list/", (c) =>
      c.json(
        ok({
          videos: [{ item_id: VIDEO, share_url: `https://www.tiktok.com/@brewly/video/${VIDEO}` }],
          has_more: false,
        }),
      ),
    )
    .get("/business/comment/list/", (c) => {
      const query = c.req.query();
      const ids = query["comment_ids"] ? (JSON.parse(query["comment_ids"]) as string[]) : undefined;
      const list = ids
        ? [...comments.values()].filter(({ id }) => ids.includes(id))
        : newestFirst([...comments.values()].filter(({ parent }) => !parent));
      return c.json(page(list, query, !ids));
    })
    .get("/business/comment/reply/list/", (c) => c.json(page(under(c.req.query("comment_id")!), c.req.query(), false)))
    .post("/business/comment/reply/create/", async (c) => {
      const { comment_id: parent, text, video_id: video } = await c.req.json();
      if (video !== VIDEO || !comments.has(parent)) return c.json(no(40_002, "The comment does not exist."));
      if (text.length > 150) return c.json(no(40_002, "text: exceeds the maximum length of 150"));
      const id = add({ text, at: "2026-03-02T09:00:30.000Z", parent, by: "us" });
      return c.json(ok(viewOf(comments.get(id)!)));
    })
    .post("/business/comment/delete/", async (c) => {
      const { comment_id: id } = await c.req.json();
      if (comments.get(id)?.by !== "us") return c.json(no(40_002, "The comment does not exist or is not yours."));
      comments.delete(id);
      return c.json(ok({}));
    });

  const server = await listen(app);
  const pushOf = (id: string, action: string) => ({
    client_key: APP.client_id,
    event: "comment.update",
    create_time: 1_772_442_000,
    user_openid: BUSINESS,
    content: JSON.stringify({ comment_id: id, video_id: VIDEO, parent_comment_id: "0", comment_action: action }),
  });
  return {
    connector: tiktok,
    looksFirst: true as const,
    settings: { server: server.url, consentServer: server.url },
    secret: {
      appId: APP.client_id,
      appSecret: APP.client_secret,
      accessToken: "good",
      refreshToken: "refresh-0",
      businessId: BUSINESS,
    },
    consents: { code: CODE, withdraw: () => void (valid = false) },
    post: add,
    pushOf,
    remove: (id: string) => void comments.delete(id),
    answers: (id: string) => under(id).map((each) => ({ id: each.id, text: each.text, by: each.by })),
    changes: { edited: "not-told" as const, deleted: (id: string) => pushOf(id, "delete") },
    pushes: (body: Uint8Array) => {
      const time = Date.parse("2026-03-02T09:00:00.000Z") / 1000;
      const signature = createHmac("sha256", APP.client_secret).update(`${time}.`).update(body).digest("hex");
      return { headers: { "tiktok-signature": `t=${time},s=${signature}` } };
    },
    close: server.close,
  } satisfies FakePlatform & { pushOf: unknown };
}

const viewOf = ({ id, text, at, by, parent }: Stored) => ({
  comment_id: id,
  video_id: VIDEO,
  ...(parent && { parent_comment_id: parent }),
  ...people[by],
  text,
  create_time: String(Date.parse(at) / 1000),
  status: "PUBLIC",
});
