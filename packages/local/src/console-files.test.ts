import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { Hono } from "hono";
import { afterAll, beforeAll, expect, test } from "vitest";
import { consoleFiles } from "./console-files.ts";

const script = "console.log('heard');\n".repeat(200);
const page = "<!doctype html><title>Earshot</title>";
let dist: string;
let app: Hono;

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), "earshot-dist-"));
  await mkdir(join(dist, "assets"));
  await writeFile(join(dist, "assets", "index-abc.js"), script);
  await writeFile(join(dist, "icon.png"), "not really");
  await writeFile(join(dist, "index.html"), page);
  app = new Hono().get("*", consoleFiles(dist));
});
afterAll(() => rm(dist, { recursive: true }));

const bodyOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

test("a script comes compressed in the best way that the browser knows, and is kept for ever", async () => {
  const best = await app.request("/assets/index-abc.js", { headers: { "accept-encoding": "gzip, deflate, br" } });
  expect(best.headers.get("content-encoding")).toBe("br");
  expect(best.headers.get("cache-control")).toContain("immutable");
  expect(brotliDecompressSync(await bodyOf(best)).toString()).toBe(script);
  const older = await app.request("/assets/index-abc.js", { headers: { "accept-encoding": "gzip" } });
  const bytes = await bodyOf(older);
  expect(bytes.length).toBeLessThan(script.length / 4);
  expect(gunzipSync(bytes).toString()).toBe(script);
  const plain = await app.request("/assets/index-abc.js");
  expect(plain.headers.get("content-encoding")).toBeNull();
  expect(await plain.text()).toBe(script);
});

test("every address of the console is the page, which is asked for again and not sent again", async () => {
  const first = await app.request("/inbox/some-conversation");
  expect(first.headers.get("cache-control")).toBe("no-cache");
  expect(await first.text()).toBe(page);
  const again = await app.request("/health", { headers: { "if-none-match": first.headers.get("etag")! } });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe("");
});

test("a picture is not compressed twice, and what is not there is not the page", async () => {
  const picture = await app.request("/icon.png", { headers: { "accept-encoding": "br" } });
  expect(picture.headers.get("content-encoding")).toBeNull();
  expect((await app.request("/assets/gone.js")).status).toBe(404);
});
