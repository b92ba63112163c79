import { mastodon } from "@earshot/connectors/mastodon/index";
import { Hono } from "hono";
import { escaped, listen, newestFirst, type FakePlatform, type NewPost } from "./platform.ts";
import { finds } from "./search.ts";

type Stored = Required<Pick<NewPost, "text" | "at" | "by">> & {
  id: string;
  parent: string | null;
  visibility: string;
  /** A content warning. */
  warning?: string;
  editedAt?: string;
};

const TOKEN = "a-good-token";
const CODE = "a-code";
/** What an instance tells of every account, and nobody here asks about. */
const ordinary = {
  uri: "https://social.example/users/someone",
  note: "",
  avatar: "https://social.example/avatar.png",
  avatar_static: "https://social.example/avatar.png",
  header: "https://social.example/header.png",
  header_static: "https://social.example/header.png",
  created_at: "2024-01-01T00:00:00.000Z",
  emojis: [],
  fields: [],
  following_count: 0,
  statuses_count: 1,
  bot: false,
  group: false,
  indexable: true,
  locked: false,
};
const people = {
  us: {
    ...ordinary,
    id: "900",
    username: "brewly",
    acct: "brewly",
    display_name: "Brewly",
    url: "https://social.example/@brewly",
    followers_count: 10,
    bot: true,
  },
  customer: {
    ...ordinary,
    id: "7",
    username: "mia",
    acct: "mia@far.example",
    display_name: "Mia",
    url: "https://far.example/@mia",
    followers_count: 3,
  },
};
const client = { client_id: "a-client", client_secret: "its-secret" };
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** A Mastodon instance: ids made of dates, HTML, pages by max_id, idempotency keys, 500 characters, apps and their tokens. */
export async function fakeMastodon() {
  const statuses = new Map<string, Stored>();
  const named = new Set<string>();
  const keys = new Map<string, string>();
  let keepsKeys = true;
  let sequence = 0;
  /** What the server looks through: texts, or nothing, or our token may not ask. */
  let search: "texts" | "none" | "not allowed" = "texts";
  let registered = { scopes: "", redirect: "" };

  function add({
    text,
    at,
    parent,
    by = "customer",
    visibility = "public",
    warning,
  }: NewPost & { visibility?: string; warning?: string }): string {
    const id = String((BigInt(Date.parse(at)) << 16n) + BigInt(++sequence));
    statuses.set(id, { id, text, at, by, parent: parent ?? null, visibility, ...(warning && { warning }) });
    return id;
  }
  const page = (list: Stored[], query: (name: string) => string | undefined) => {
    const before = query("max_id");
    return list
      .filter(({ id }) => before === undefined || BigInt(id) < BigInt(before))
      .slice(0, Number(query("limit") ?? 20));
  };
  const sorted = () => newestFirst(statuses.values());

  const app = new Hono()
    .use(async (c, next) => {
      const given = c.req.header("authorization");
      if (given !== undefined && given !== `Bearer ${TOKEN}`) return c.html("", 401);
      return next();
    })
    .post("/api/v1/apps", async (c) => {
      const { scopes, redirect_uris: redirect } = await c.req.json<Record<string, string>>();
      registered = { scopes: scopes!, redirect: redirect! };
      return c.json({
        id: "1",
        name: "Earshot",
        scopes: scopes!.split(" "),
        redirect_uri: redirect,
        redirect_uris: [redirect],
        vapid_key: "",
        ...client,
      });
    })
    .post("/oauth/token", async (c) => {
      const form = Object.fromEntries(new URLSearchParams(await c.req.text()));
      if (form["client_id"] !== client.client_id || form["client_secret"] !== client.client_secret)
        return c.json({ error: "invalid_client" }, 401);
      if (form["code"] !== CODE || form["redirect_uri"] !== registered.redirect || !form["code_verifier"])
        return c.json({ error: "invalid_grant", error_description: "The grant is invalid." }, 400);
      return c.json({ access_token: TOKEN, token_type: "Bearer", scope: registered.scopes, created_at: 1_772_442_000 });
    })
    .get("/api/v1/accounts/verify_credentials", (c) =>
      c.json({
        ...people.us,
        source: {
          note: "",
          fields: [],
          indexable: true,
          privacy: "public",
          sensitive: false,
          follow_requests_count: 0,
        },
        role: { id: "-99", name: "", color: "", permissions: "0", highlighted: false },
      }),
    )
    .get("/api/v1/trends/tags", (c) => {
      const tags = [...statuses.values()].flatMap(({ text }) => /#(\w+)/u.exec(text)?.[1] ?? []);
      return c.json(
        [...new Set(tags)].slice(0, 1).map((name) => ({ name, url: `https://${name}.example`, history: [] })),
      );
    })
    .get("/api/v1/timelines/tag/:tag", (c) => {
      const tag = `#${c.req.param("tag").toLowerCase()}`;
      const tagged = sorted().filter(
        ({ text, visibility }) => visibility === "public" && text.toLowerCase().includes(tag),
      );
      return c.json(page(tagged, (name) => c.req.query(name)).map(statusOf), 200, {
        "x-ratelimit-limit": "300",
        "x-ratelimit-remaining": "299",
        "x-ratelimit-reset": "2026-03-02T09:05:00.000Z",
      });
    })
    .get("/api/v2/search", (c) => {
      if (!c.req.header("authorization")) return c.json({ error: "This method requires an authenticated user" }, 401);
      if (search === "not allowed") return c.json({ error: "This action is outside the authorized scopes" }, 403);
      const q = c.req.query("q") ?? "";
      const found = sorted().filter(
        ({ text, visibility }) => visibility === "public" && finds(q, { text }, { minus: "phrases" }),
      );
      const statuses = search === "none" ? [] : page(found, (name) => c.req.query(name)).map(statusOf);
      return c.json({ accounts: [], statuses, hashtags: [] });
    })
    .get("/api/v1/notifications", (c) => {
      const list = sorted().filter(({ id }) => named.has(id));
      return c.json(
        page(list, (name) => c.req.query(name)).map((status) => ({
          id: status.id,
          group_key: `ungrouped-${status.id}`,
          created_at: status.at,
          type: "mention",
          account: people[status.by],
          status: statusOf(status),
        })),
      );
    })
    .get("/api/v1/statuses/:id", (c) => {
      const status = statuses.get(c.req.param("id"));
      return status ? c.json(statusOf(status)) : c.json({ error: "Record not found" }, 404);
    })
    .delete("/api/v1/statuses/:id", (c) => {
      const status = statuses.get(c.req.param("id"));
      if (!status) return c.json({ error: "Record not found" }, 404);
      if (status.by !== "us" || !c.req.header("authorization"))
        return c.json({ error: "This action is not allowed" }, 403);
      statuses.delete(status.id);
      return c.json({ ...statusOf(status), text: status.text });
    })
    .get("/api/v1/statuses/:id/context", (c) => {
      if (!statuses.has(c.req.param("id"))) return c.json({ error: "Record not found" }, 404);
      return c.json({ ancestors: [], descendants: descendantsOf(c.req.param("id")).map(statusOf) });
    })
    .post("/api/v1/statuses", async (c) => {
      if (!c.req.header("authorization")) return c.json({ error: "The access token is invalid" }, 401);
      const key = c.req.header("idempotency-key") ?? "";
      if (keepsKeys && keys.has(key)) return c.json(statusOf(statuses.get(keys.get(key)!)!));
      const body = await c.req.json<{
        status: string;
        in_reply_to_id?: string;
        visibility: string;
        spoiler_text?: string;
      }>();
      const length = [
        ...graphemes.segment(body.status.replace(/(@\w+)@[\w.-]+/g, "$1").replace(/https?:\/\/\S+/g, "x".repeat(23))),
      ].length;
      const warned = [...graphemes.segment(body.spoiler_text ?? "")].length;
      if (length + warned > 500)
        return c.json({ error: "Validation failed: Text character limit of 500 exceeded" }, 422);
      if (body.in_reply_to_id && !statuses.has(body.in_reply_to_id)) return c.json({ error: "Record not found" }, 404);
      const at = new Date("2026-03-02T09:00:30.000Z").toISOString();
      const id = add({
        text: body.status,
        at,
        by: "us",
        visibility: body.visibility,
        ...(body.spoiler_text && { warning: body.spoiler_text }),
        ...(body.in_reply_to_id && { parent: body.in_reply_to_id }),
      });
      keys.set(key, id);
      return c.json(statusOf(statuses.get(id)!));
    });

  function descendantsOf(id: string): Stored[] {
    const below = [...statuses.values()].filter(({ parent }) => parent === id);
    return below.flatMap((each) => [each, ...descendantsOf(each.id)]);
  }

  const server = await listen(app);
  const fake = {
    connector: mastodon,
    settings: { server: server.url },
    secret: { accessToken: TOKEN },
    consents: { code: CODE },
    budget: {
      headers: { "x-ratelimit-remaining": "17", "x-ratelimit-reset": "2026-03-02T09:04:00.000Z" },
      remaining: 17,
      resetAt: "2026-03-02T09:04:00.000Z",
    },
    post: add,
    /** A status that names our account. */
    notify(post: NewPost & { visibility?: string; warning?: string }): string {
      const id = add(post);
      named.add(id);
      return id;
    },
    edit: (id: string, text: string) =>
      void statuses.set(id, { ...statuses.get(id)!, text, editedAt: "2026-03-02T08:59:59.000Z" }),
    remove: (id: string) => void statuses.delete(id),
    answers: (id: string) => [...statuses.values()].filter(({ parent }) => parent === id),
    registered: () => registered,
    searches: (how: typeof search) => void (search = how),
    forgetKeys: () => void (keepsKeys = false),
    close: server.close,
  };
  return fake satisfies FakePlatform;
}

function statusOf({ id, text, at, by, parent, visibility, warning = "", editedAt }: Stored) {
  const account = people[by];
  return {
    id,
    created_at: at,
    edited_at: editedAt ?? null,
    in_reply_to_id: parent,
    in_reply_to_account_id: parent ? people.customer.id : null,
    sensitive: false,
    spoiler_text: warning,
    visibility,
    language: "en",
    uri: `https://social.example/users/${account.username}/statuses/${id}`,
    url: `https://social.example/@${account.username}/${id}`,
    content: htmlOf(text),
    account,
    emojis: [],
    favourites_count: 0,
    reblogs_count: 0,
    replies_count: 0,
    mentions: [],
    tags: [],
    media_attachments: [],
  };
}

/** As Mastodon shows a text: links shortened by hidden parts, a handle without its host. */
function htmlOf(text: string): string {
  const marked = escaped(text)
    .replace(/https?:\/\/\S+/g, (url) => {
      const [, scheme, shown, rest] = /^(https?:\/\/)(.{0,30})(.*)$/.exec(url)!;
      return `<a href="${url}" rel="nofollow noopener"><span class="invisible">${scheme}</span><span class="ellipsis">${shown}</span><span class="invisible">${rest}</span></a>`;
    })
    .replace(
      /(?<![\w/.])@(\w+)(?:@[\w.-]+)?/g,
      '<span class="h-card"><a href="https://far.example/@$1" class="u-url mention">@<span>$1</span></a></span>',
    );
  return `<p>${marked.replace(/\n{2,}/g, "</p><p>").replaceAll("\n", "<br />")}</p>`;
}
