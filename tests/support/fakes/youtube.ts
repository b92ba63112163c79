import { youtube } from "@earshot/connectors/youtube/index";
import { Hono } from "hono";
import { googleTokens } from "./google-tokens.ts";
import { listen, newestFirst, type FakePlatform, type NewPost } from "./platform.ts";

type Stored = { id: string; text: string; at: string; by: "customer" | "us"; editedAt?: string };

const CHANNEL = `UC${"b".repeat(22)}`;
const authors = {
  us: { authorDisplayName: "@brewly", authorChannelId: { value: CHANNEL } },
  customer: { authorDisplayName: "@mia", authorChannelId: { value: "UCmia" } },
};

/** YouTube's comments on one channel: threads newest first, replies flat under them, no keys, ten thousand characters. */
export async function fakeYouTube() {
  const comments = new Map<string, Stored>();
  let sequence = 0;
  const add = ({ text, at, parent, by = "customer" }: NewPost): string => {
    const own = `Ug${String(++sequence).padStart(6, "0")}`;
    const id = parent ? `${parent.split(".")[0]}.${own}` : own;
    comments.set(id, { id, text, at, by });
    return id;
  };
  const failure = (code: number, reason: string) => ({ error: { code, message: reason, errors: [{ reason }] } });
  const repliesTo = (id: string) => [...comments.values()].filter((each) => each.id.startsWith(`${id}.`));

  const app = new Hono()
    .post("/token", async (c) => {
      const token = googleTokens(new URLSearchParams(await c.req.text()));
      return token ? c.json(token) : c.json({ error: "invalid_grant" }, 400);
    })
    .use("/youtube/*", async (c, next) =>
      c.req.header("authorization") === "Bearer good" ? next() : c.json(failure(401, "authError"), 401),
    )
    .get("/youtube/v3/commentThreads", (c) => {
      const threads = newestFirst(comments.values()).filter(({ id }) => !id.includes("."));
      const from = Number(c.req.query("pageToken") ?? 0);
      const size = Number(c.req.query("maxResults") ?? 20);
      const items = threads.slice(from, from + size).map((top) => ({
        kind: "youtube#commentThread",
        id: top.id,
        snippet: { channelId: CHANNEL, videoId: "v1", topLevelComment: viewOf(top) },
        ...(repliesTo(top.id).length > 0 && { replies: { comments: repliesTo(top.id).slice(0, 5).map(viewOf) } }),
      }));
      const next = from + size < threads.length ? { nextPageToken: String(from + size) } : {};
      return c.json({ kind: "youtube#commentThreadListResponse", items, ...next });
    })
    .get("/youtube/v3/comments", (c) => {
      const { parentId, id } = c.req.query();
      if (parentId && !comments.has(parentId)) return c.json(failure(404, "commentNotFound"), 404);
      const found = parentId ? repliesTo(parentId) : id!.split(",").flatMap((each) => comments.get(each) ?? []);
      return c.json({ kind: "youtube#commentListResponse", items: found.map(viewOf) });
    })
    .post("/youtube/v3/comments", async (c) => {
      const { snippet } = await c.req.json<{ snippet: { parentId: string; textOriginal: string } }>();
      if (!comments.has(snippet.parentId)) return c.json(failure(404, "parentCommentNotFound"), 404);
      if (snippet.textOriginal.length > 10_000) return c.json(failure(400, "commentTextTooLong"), 400);
      const id = add({
        text: snippet.textOriginal,
        at: "2026-03-02T09:00:30.000Z",
        parent: snippet.parentId,
        by: "us",
      });
      return c.json(viewOf(comments.get(id)!));
    })
    .delete("/youtube/v3/comments", (c) => {
      const id = c.req.query("id")!;
      if (!comments.has(id)) return c.json(failure(404, "commentNotFound"), 404);
      for (const each of [id, ...repliesTo(id).map((reply) => reply.id)]) comments.delete(each);
      return c.body(null, 204);
    });

  const server = await listen(app);
  return {
    connector: youtube,
    looksFirst: true as const,
    settings: { channelId: CHANNEL, server: server.url, consentServer: server.url, tokenServer: server.url },
    secret: { clientId: "id", clientSecret: "secret", refreshToken: "consent" },
    consents: { code: "good" },
    post: add,
    edit: (id: string, text: string) =>
      void comments.set(id, { ...comments.get(id)!, text, editedAt: "2026-03-02T08:59:59.000Z" }),
    remove: (id: string) => void comments.delete(id),
    answers: (id: string) => repliesTo(id),
    close: server.close,
  } satisfies FakePlatform;
}

function viewOf({ id, text, at, by, editedAt }: Stored) {
  return {
    kind: "youtube#comment",
    id,
    // A reply's own record names no video.
    snippet: {
      ...authors[by],
      textDisplay: text,
      ...(by === "us" && { textOriginal: text }),
      publishedAt: at,
      updatedAt: editedAt ?? at,
      ...(!id.includes(".") && { videoId: "v1" }),
    },
  };
}
