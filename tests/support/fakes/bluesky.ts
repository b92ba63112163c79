import { createHash } from "node:crypto";
import { bluesky } from "@earshot/connectors/bluesky/index";
import { Hono, type Context } from "hono";
import { listen, newestFirst, type FakePlatform, type NewPost } from "./platform.ts";
import { finds } from "./search.ts";

type Ref = { uri: string; cid: string };
type PostRecord = {
  text: string;
  createdAt: string;
  langs?: string[];
  reply?: { root: Ref; parent: Ref };
  facets?: { index: { byteStart: number; byteEnd: number } }[];
};
type Stored = { uri: string; cid: string; by: "customer" | "us"; at: string; record: PostRecord };

const COLLECTION = "app.bsky.feed.post";
const TID = /^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$/;
const people = {
  us: { did: "did:plc:us", handle: "brewly.example", displayName: "Brewly" },
  customer: { did: "did:plc:mia", handle: "mia.example", displayName: "Mia" },
};
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** A Bluesky service and its index: sessions that end, records by key, search, notifications. */
export async function fakeBluesky() {
  const posts = new Map<string, Stored>();
  const named = new Set<string>();
  let logins = 0;
  let renewals = 0;
  let renewal = "";
  let token = "";
  let sequence = 0;

  const problem = (c: Context, status: 400 | 401, error: string) =>
    c.json({ error, message: `${error} it is` }, status);
  const signedIn = (c: Context) => (c.req.header("authorization") ?? "") === `Bearer ${token}` && token !== "";
  const add = (uri: string, by: Stored["by"], record: PostRecord, at = record.createdAt): Stored => {
    const stored = { uri, cid: cidOf(record), by, at, record };
    posts.set(uri, stored);
    return stored;
  };
  const page = (c: Context, list: Stored[]) => {
    const [from, limit] = [Number(c.req.query("cursor") ?? 0), Number(c.req.query("limit") ?? 25)];
    return {
      shown: list.slice(from, from + limit).map(viewOf),
      ...(from + limit < list.length && { cursor: String(from + limit) }),
    };
  };

  const newSession = () => {
    token = `jwt-${logins}-${renewals}`;
    renewal = `refresh-${logins}-${renewals}`;
    return { accessJwt: token, refreshJwt: renewal, did: people.us.did, handle: people.us.handle };
  };

  const app = new Hono()
    .post("/xrpc/com.atproto.server.createSession", async (c) => {
      const { identifier, password } = await c.req.json<{ identifier: string; password: string }>();
      if (identifier !== people.us.handle || password !== "app-pass-word")
        return problem(c, 401, "AuthenticationRequired");
      logins++;
      return c.json(newSession());
    })
    .post("/xrpc/com.atproto.server.refreshSession", (c) => {
      if (renewal === "" || c.req.header("authorization") !== `Bearer ${renewal}`)
        return problem(c, 400, "ExpiredToken");
      renewals++;
      return c.json(newSession());
    })
    .use(async (c, next) =>
      c.req.header("authorization") !== undefined && !signedIn(c) ? problem(c, 400, "ExpiredToken") : next(),
    )
    .get("/xrpc/app.bsky.actor.getProfile", (c) => {
      const { did, handle } = people.us;
      if (![did, handle].includes(c.req.query("actor") ?? "")) return problem(c, 400, "InvalidRequest");
      return c.json({
        ...people.us,
        labels: [{ src: did, uri: `at://${did}`, val: "bot", cts: "2026-01-01T00:00:00Z" }],
      });
    })
    .get("/xrpc/app.bsky.feed.getPostThread", (c) => {
      const above = posts.get(c.req.query("uri") ?? "");
      if (!above) return problem(c, 400, "NotFound");
      const below = newestFirst(posts.values()).filter(({ record }) => record.reply?.parent.uri === above.uri);
      const $type = "app.bsky.feed.defs#threadViewPost";
      const gone = {
        $type: "app.bsky.feed.defs#notFoundPost",
        uri: "at://did:plc:x/app.bsky.feed.post/3lgone",
        notFound: true,
      };
      const replies = [gone, ...below.map((post) => ({ $type, post: viewOf(post), replies: [] }))];
      return c.json({ thread: { $type, post: viewOf(above), replies } });
    })
    .get("/xrpc/app.bsky.feed.searchPosts", (c) => {
      // No OR, and a hyphen before a word leaves nothing out.
      const [q, lang, author, until] = ["q", "lang", "author", "until"].map((name) => c.req.query(name));
      const found = newestFirst(posts.values()).filter(
        ({ record, by }) =>
          finds(q ?? "", { text: record.text }, {}) &&
          (!until || record.createdAt < until) &&
          (!lang || (record.langs ?? []).includes(lang)) &&
          (!author || [people[by].did, people[by].handle].includes(author)),
      );
      const { shown, ...rest } = page(c, found);
      return c.json({ posts: shown, ...rest }, 200, {
        "ratelimit-limit": "3000",
        "ratelimit-remaining": "2999",
        "ratelimit-reset": "1772442300",
      });
    })
    .get("/xrpc/app.bsky.notification.listNotifications", (c) => {
      if (!signedIn(c)) return problem(c, 401, "AuthMissing");
      const { shown, ...rest } = page(
        c,
        newestFirst(posts.values()).filter(({ uri }) => named.has(uri)),
      );
      return c.json({ notifications: shown.map((post) => ({ ...post, reason: "mention", isRead: false })), ...rest });
    })
    .get("/xrpc/app.bsky.feed.getPosts", (c) =>
      c.json({
        posts: (c.req.queries("uris") ?? []).flatMap((uri) => (posts.has(uri) ? [viewOf(posts.get(uri)!)] : [])),
      }),
    )
    .get("/xrpc/com.atproto.repo.getRecord", (c) => {
      const stored = posts.get(`at://${c.req.query("repo")}/${c.req.query("collection")}/${c.req.query("rkey")}`);
      return stored
        ? c.json({ uri: stored.uri, cid: stored.cid, value: stored.record })
        : problem(c, 400, "RecordNotFound");
    })
    .post("/xrpc/com.atproto.repo.deleteRecord", async (c) => {
      if (!signedIn(c)) return problem(c, 401, "AuthMissing");
      const { repo, collection, rkey } = await c.req.json<Record<string, string>>();
      if (repo !== people.us.did) return problem(c, 401, "AuthenticationRequired");
      posts.delete(`at://${repo}/${collection}/${rkey}`);
      return c.json({});
    })
    .post("/xrpc/com.atproto.repo.putRecord", async (c) => {
      if (!signedIn(c)) return problem(c, 401, "AuthMissing");
      const { repo, collection, rkey, record } = await c.req.json<{
        repo: string;
        collection: string;
        rkey: string;
        record: PostRecord;
      }>();
      const bytes = Buffer.byteLength(record.text);
      const isWrong =
        repo !== people.us.did ||
        collection !== COLLECTION ||
        !TID.test(rkey) ||
        [...graphemes.segment(record.text)].length > 300 ||
        bytes > 3000 ||
        (record.facets ?? []).some(
          ({ index }) => index.byteStart < 0 || index.byteEnd > bytes || index.byteStart >= index.byteEnd,
        );
      if (isWrong) return problem(c, 400, "InvalidRequest");
      const { uri, cid } = add(`at://${repo}/${collection}/${rkey}`, "us", record);
      return c.json({ uri, cid });
    });

  const server = await listen(app);
  function post({ text, at, parent, lang = "en", by = "customer" }: NewPost & { lang?: string }): string {
    const above = parent === undefined ? undefined : posts.get(parent);
    const ref = above && { uri: above.uri, cid: above.cid };
    const reply = ref && { root: above.record.reply?.root ?? ref, parent: ref };
    const key = `3l${String(++sequence)
      .padStart(11, "0")
      .replace(/[0189]/g, (digit) => "abcd"["0189".indexOf(digit)]!)}`;
    return add(`at://${people[by].did}/${COLLECTION}/${key}`, by, {
      text,
      createdAt: at,
      langs: [lang],
      ...(reply && { reply }),
    }).uri;
  }
  const fake = {
    connector: bluesky,
    settings: { handle: people.us.handle, server: server.url, service: server.url },
    secret: { appPassword: "app-pass-word" },
    budget: {
      headers: { "ratelimit-remaining": "17", "ratelimit-reset": "1772442300" },
      remaining: 17,
      resetAt: "2026-03-02T09:05:00.000Z",
    },
    post,
    notify(given: NewPost): string {
      const uri = post(given);
      named.add(uri);
      return uri;
    },
    remove: (uri: string) => void posts.delete(uri),
    answers: (uri: string) =>
      [...posts.values()]
        .filter(({ record }) => record.reply?.parent.uri === uri)
        .map(({ uri: id, by, record }) => ({ id, by, text: record.text })),
    record: (uri: string) => posts.get(uri)?.record,
    logins: () => logins,
    renewals: () => renewals,
    expire: () => void (token = "ended"),
    /** Nor can the session be renewed. */
    signOut: () => void (token = renewal = "ended"),
    close: server.close,
  };
  return fake satisfies FakePlatform;
}

function viewOf({ uri, cid, by, at, record }: Stored) {
  return { uri, cid, author: people[by], record: { $type: COLLECTION, ...record }, indexedAt: at, likeCount: 0 };
}

function cidOf(record: PostRecord): string {
  // CIDv1, DAG-CBOR, SHA-256 of 32 bytes, in base 32.
  const bytes = [1, 0x71, 0x12, 32, ...createHash("sha256").update(JSON.stringify(record)).digest()];
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const fives = bits.match(/.{1,5}/g)!.map((five) => Number.parseInt(five.padEnd(5, "0"), 2));
  return `b${fives.map((five) => "abcdefghijklmnopqrstuvwxyz234567"[five]).join("")}`;
}
