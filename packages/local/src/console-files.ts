import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
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
const packable = new Set([".html", ".js", ".css", ".svg", ".json"]);
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
const ways = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, BROTLI),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
};
type Way = keyof typeof ways;

/** The built console, compressed: hashed files for ever, every other address the page itself, asked for again each time by its tag. */
export function consoleFiles(dist: string) {
  const packed = new Map<string, Promise<Buffer>>();
  /** Packed once for each content, as the same few files are asked for again and again. */
  const pack = (way: Way, tag: string, bytes: Buffer) => {
    const key = `${way} ${tag}`;
    const made = packed.get(key) ?? ways[way](bytes);
    packed.set(key, made);
    return made;
  };
  return async (c: Context) => {
    const path = normalize(decodeURIComponent(new URL(c.req.url).pathname));
    const isFile = extname(path) !== "" && !path.includes(`..${sep}`);
    const name = isFile ? path : "index.html";
    const bytes = await readFile(join(dist, name)).catch(() => undefined);
    if (!bytes) return c.text(isFile ? "Not found" : "The console is not built. Run: npm run build", 404);
    const tag = createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
    c.header("content-type", types[extname(name)] ?? "application/octet-stream");
    c.header("cache-control", path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
    // Weak: the same whether packed or not.
    c.header("etag", `W/"${tag}"`);
    c.header("vary", "accept-encoding");
    if (c.req.header("if-none-match")?.includes(tag)) return c.body(null, 304);
    const accepted = c.req.header("accept-encoding") ?? "";
    const way = (Object.keys(ways) as Way[]).find((each) => new RegExp(`\\b${each}\\b`).test(accepted));
    if (!way || !packable.has(extname(name))) return c.body(bytes as never);
    c.header("content-encoding", way);
    return c.body((await pack(way, tag, bytes)) as never);
  };
}
