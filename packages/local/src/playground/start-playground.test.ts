import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Trouble } from "../trouble.ts";
import { createPlaygroundClient } from "./client.ts";
import { startPlayground } from "./start-playground.ts";

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "playground-"));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

test("posts, tokens, the webhook and the faults are there after a restart", async () => {
  const first = await startPlayground({ port: 0, dataDir });
  const client = createPlaygroundClient(first.url);
  const account = await client.brandAccount("acme");
  const { id } = await client.post({ author: { name: "Mia" }, text: "still here?" });
  await client.webhook({ url: "http://127.0.0.1:9/hook", secret: "s" });
  await client.faults({ rateLimit: { retryAfter: 5, times: 3 } });
  await first.close();

  const second = await startPlayground({ port: 0, dataDir });
  const again = createPlaygroundClient(second.url);
  expect(await again.brandAccount("acme")).toEqual(account);
  expect((await again.thread(id)).post.text).toBe("still here?");
  expect(second.store.push.webhook).toEqual({ url: "http://127.0.0.1:9/hook", secret: "s" });
  expect(await again.currentFaults()).toEqual({ rateLimit: { retryAfter: 5, times: 3 } });
  await second.close();
});

test("nothing that was answered is lost when the process is killed", async () => {
  const program = `
    const { startPlayground } = await import(${JSON.stringify(new URL("./start-playground.ts", import.meta.url).href)});
    const { url } = await startPlayground({ port: 0, dataDir: ${JSON.stringify(dataDir)} });
    process.stdout.write(url + "\\n");
  `;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const client = createPlaygroundClient(line.toString().trim());
  const posted: string[] = [];
  const posting = (async () => {
    for (let n = 0; n < 10_000; n++)
      posted.push((await client.post({ author: { name: "Mia" }, text: `post ${n}` })).id);
  })().catch(() => undefined);
  while (posted.length < 50) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill("SIGKILL");
  await posting;

  const after = await startPlayground({ port: 0, dataDir });
  const there = posted.filter((id) => after.store.posts.get(id));
  expect(there).toEqual(posted);
  await after.close();
});

test("a port in use is said in words", async () => {
  const first = await startPlayground({ port: 0 });
  const port = Number(new URL(first.url).port);
  await expect(startPlayground({ port })).rejects.toThrow(Trouble);
  await first.close();
});

test("the page runs no script but its own and links to the console, whatever its address holds", async () => {
  const running = await startPlayground({ port: 0, console: 'http://127.0.0.1:4600/"><script>x</script>' });
  for (const path of ["/", "/posts/p1", "/people/mia"]) {
    const answer = await fetch(`${running.url}${path}`);
    const html = await answer.text();
    expect(answer.headers.get("content-security-policy")).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self'",
    );
    expect(html).not.toContain("<script>x");
    expect(html).toContain("http://127.0.0.1:4600/&#34;");
    for (const [, file] of html.matchAll(/(?:src|href)="(\/page\/[^"]+)"/g)) {
      expect((await fetch(`${running.url}${file}`)).status).toBe(200);
    }
  }
  await running.close();
});

test("every module that the page's scripts import is served", async () => {
  const running = await startPlayground({ port: 0 });
  const seen = new Set<string>();
  const follow = async (file: string): Promise<void> => {
    if (seen.has(file)) return;
    seen.add(file);
    const answer = await fetch(`${running.url}/page/${file}`);
    expect([file, answer.status, answer.headers.get("content-type")]).toEqual([
      file,
      200,
      "text/javascript; charset=utf-8",
    ]);
    for (const [, next] of (await answer.text()).matchAll(/from "\.\/([^"]+)"/g)) await follow(next!);
  };
  await follow("page.js");
  expect(seen.size).toBeGreaterThan(4);
  await running.close();
});

test("other sites' pages, and names that were made to point here, are kept out", async () => {
  const running = await startPlayground({ port: 0 });
  const ask = (headers: Record<string, string>) =>
    new Promise<number>((resolve, reject) => {
      const sent = request(
        `${running.url}/accounts/acme`,
        { method: "PUT", headers: { "content-type": "application/json", ...headers } },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode!);
        },
      );
      sent.on("error", reject);
      sent.end("{}");
    });
  expect(await ask({ origin: "https://evil.example" })).toBe(403);
  expect(await ask({ origin: "null" })).toBe(403);
  expect(await ask({ host: "evil.example" })).toBe(403);
  expect(await ask({ origin: running.url })).toBe(200);
  await running.close();
});
