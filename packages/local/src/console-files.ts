import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import type { Context } from "hono";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".woff2": "font/woff2",
  ".png": "image/png",
  ".ico": "image/x-icon",
};

/** The built console: hashed files for ever, every other address the page itself. */
export function consoleFiles(dist: string) {
  return async (c: Context) => {
    const path = normalize(decodeURIComponent(new URL(c.req.url).pathname));
    const isFile = extname(path) !== "" && !path.includes(`..${sep}`);
    const file = await readFile(join(dist, isFile ? path : "index.html")).catch(() => undefined);
    if (!file) return c.text(isFile ? "Not found" : "The console is not built. Run: npm run build", 404);
    c.header(
      "content-type",
      types[extname(isFile ? path : ".html")] ?? types[extname(path)] ?? "text/html; charset=utf-8",
    );
    c.header("cache-control", path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
    return c.body(file as never);
  };
}
