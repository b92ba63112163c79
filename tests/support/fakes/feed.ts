import { createHash } from "node:crypto";
import { feed } from "@earshot/connectors/feed/index";
import { Hono } from "hono";
import { escaped, listen, newestFirst, type FakePlatform, type NewPost } from "./platform.ts";

type Item = NewPost & { id: string };

/** A forum's RSS feed that answers 304 to whoever has its newest state. */
export async function fakeFeed(): Promise<FakePlatform> {
  const items = new Map<string, Item>();
  const app = new Hono().get("/rss", (c) => {
    const body = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Brew Forum</title><link>https://forum.example/</link>
<description>Talk</description><language>en</language>${newestFirst(items.values()).map(itemOf).join("")}</channel></rss>`;
    const etag = `"${createHash("sha256").update(body).digest("hex").slice(0, 20)}"`;
    if (c.req.header("if-none-match") === etag) return c.body(null, 304);
    return c.body(body, 200, { "content-type": "application/rss+xml; charset=utf-8", etag });
  });
  const server = await listen(app);
  let last = 0;
  return {
    connector: feed,
    settings: { url: `${server.url}/rss` },
    post(post) {
      const id = `https://forum.example/t/${++last}`;
      items.set(id, { ...post, id });
      return id;
    },
    edit: (id, text) => void items.set(id, { ...items.get(id)!, text }),
    close: server.close,
  };
}

function itemOf({ id, text, at }: Item): string {
  const html = `<p>${escaped(text).replaceAll("\n", "<br>")}</p>`;
  return `<item><guid>${id}</guid><link>${id}</link><pubDate>${new Date(at).toUTCString()}</pubDate><description>${escaped(html)}</description></item>`;
}
