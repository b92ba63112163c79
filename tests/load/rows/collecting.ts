import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { Hono } from "hono";
import { listen } from "../../support/fakes/platform.ts";
import { payloads } from "../payloads.ts";
import { atMost, type Row } from "../row.ts";

const MB = 1024 * 1024;
const PAGE = 100;
/** A pass reads ten pages of a term at most: these make 10 000 posts. */
const TERMS = Array.from({ length: 10 }, (_, n) => `brewly${n}`);
const PAGES = 10;
const ITEMS = TERMS.length * PAGES * PAGE;

/** Memory of a process that collects 10 000 posts through a connector, over HTTP, a page at a time. */
export async function collecting(): Promise<Row[]> {
  const { item, page } = payloads["Bluesky"]!;
  const app = new Hono().get("/xrpc/app.bsky.feed.searchPosts", (c) => {
    const term = TERMS.indexOf(c.req.query("q") ?? "");
    const from = Number(c.req.query("cursor") ?? 0);
    const posts = Array.from({ length: PAGE }, (_, n) => item((term * PAGES + from) * PAGE + n));
    const { cursor: _, ...rest } = page(posts) as { cursor: string };
    return c.json({ ...rest, ...(from + 1 < PAGES && { cursor: String(from + 1) }) });
  });
  const server = await listen(app);
  try {
    const child = join(import.meta.dirname, "..", "collect-all.ts");
    const { stdout } = await promisify(execFile)(process.execPath, [child, server.url, TERMS.join(", ")]);
    const { items, pages, before, peak } = JSON.parse(stdout) as Record<"items" | "pages" | "before" | "peak", number>;
    if (items !== ITEMS) throw new Error(`${items} of ${ITEMS} posts were collected.`);
    return [
      atMost(
        `collecting ${items} posts in ${pages} pages: memory at its peak, beyond ${(before / MB).toFixed(0)} MB before`,
        (peak - before) / MB,
        150,
        "MB",
      ),
    ];
  } finally {
    await server.close();
  }
}
