import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createPlaygroundClient } from "@earshot/local/playground/client";
import { startPlayground } from "@earshot/local/playground/start-playground";

const ROUNDS = 6;
const root = resolve(import.meta.dirname, "../..");
const children: ChildProcess[] = [];
afterAll(() => children.forEach((child) => child.kill("SIGKILL")));

type Call = <T = any>(method: string, path: string, body?: unknown) => Promise<{ status: number; body: T }>;

/** Starts the real program, as npm start does, and signs in by the link it prints. */
async function startProgram(state: string): Promise<{ child: ChildProcess; call: Call }> {
  const child = spawn(
    join(root, "node_modules/.bin/node"),
    [
      "--disable-warning=ExperimentalWarning",
      join(root, "packages/local/src/main.ts"),
      "--port",
      "0",
      "--state",
      state,
    ],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  children.push(child);
  let said = "";
  const link = await new Promise<URL>((found, failed) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const match = /http:\/\/127\.0\.0\.1:\d+\/sign-in\?token=\S+/.exec(said);
      if (match) found(new URL(match[0]));
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("exit", (code) => failed(new Error(`It ended with ${code}: ${said}`)));
  });
  const answer = await fetch(link, { redirect: "manual" });
  const cookie = answer.headers.get("set-cookie")!.split(";")[0]!;
  const call: Call = async (method, path, body) => {
    const response = await fetch(new URL(path, link), {
      method,
      headers: { cookie, "x-earshot": "1" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : undefined };
  };
  return { child, call };
}

/** Approves every draft that waits; a kill in the middle may cut any of these calls off. */
async function approveAll(call: Call): Promise<void> {
  const { body } = await call("GET", "/api/brands/kill/inbox");
  for (const { id } of body.items ?? []) {
    const { body: view } = await call("GET", `/api/brands/kill/conversations/${id}`);
    const draft = view.drafts?.find(({ number }: { number: number }) => number === view.conversation.draft);
    if (draft?.text)
      await call("POST", `/api/brands/kill/conversations/${id}/approve`, {
        fingerprint: view.fingerprint,
        text: draft.text,
      });
  }
}

test(`killed with -9 ${ROUNDS} times in the middle of its work: nothing lost, nothing posted twice`, async () => {
  const state = await mkdtemp(join(tmpdir(), "earshot-kill-"));
  const playground = await startPlayground({ port: 0 });
  const client = createPlaygroundClient(playground.url);
  const { token } = await client.brandAccount("kill");
  await client.faults({ ignoreIdempotencyKeys: true });
  const posts: string[] = [];

  let running = await startProgram(state);
  await running.call("POST", "/api/brands", { id: "kill", name: "Kill", terms: "acme" });
  const source = await running.call("POST", "/api/brands/kill/sources", {
    platform: "playground",
    settings: { server: playground.url },
    secret: { token },
    interval: 10,
  });
  expect(source.status, JSON.stringify(source.body)).toBe(201);
  await running.call("POST", `/api/brands/kill/sources/${source.body.id}/collect`);

  for (let round = 0; round < ROUNDS; round++) {
    for (let n = 0; n < 4; n++) {
      posts.push(
        (
          await client.post({
            author: { name: `Customer ${round}-${n}` },
            text: `acme order ${round}-${n} was wrong and cold, I am disappointed`,
            kind: "post",
          })
        ).id,
      );
    }
    const work = (async () => {
      await running.call("POST", `/api/brands/kill/sources/${source.body.id}/collect`);
      for (;;) {
        await approveAll(running.call);
        await new Promise((later) => setTimeout(later, 100));
      }
    })().catch(() => undefined);
    await new Promise((later) => setTimeout(later, 200 + ((round * 677) % 2300)));
    running.child.kill("SIGKILL");
    await work;
    running = await startProgram(state);
  }

  const answered = async () => {
    await approveAll(running.call).catch(() => undefined);
    const threads = await Promise.all(posts.map((id) => client.thread(id)));
    return threads.map(({ replies }) => replies.length);
  };
  let counts: number[] = [];
  for (const end = Date.now() + 200_000; Date.now() < end;) {
    counts = await answered();
    if (counts.every((count) => count >= 1)) break;
    await new Promise((later) => setTimeout(later, 1000));
  }
  // A second copy would come from the sweep within its time; give it that.
  await new Promise((later) => setTimeout(later, 15_000));
  counts = await answered();
  expect(counts).toEqual(posts.map(() => 1));
  running.child.kill("SIGTERM");
  await playground.close();
  await rm(state, { recursive: true, force: true, maxRetries: 3 });
}, 300_000);
