import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createPlaygroundClient } from "@earshot/local/playground/client";
import { startPlayground } from "@earshot/local/playground/start-playground";
import { startProgram as startReal, type Call, type Program } from "../support/program.ts";

const ROUNDS = 6;
const children: ChildProcess[] = [];
afterAll(() => children.forEach((child) => child.kill("SIGKILL")));

async function startProgram(state: string, playground: string): Promise<Program> {
  const program = await startReal(state, [], { EARSHOT_OWN_ADDRESSES: playground });
  children.push(program.child);
  return program;
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

  let running = await startProgram(state, playground.url);
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
    running = await startProgram(state, playground.url);
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
  const ended = once(running.child, "exit");
  running.child.kill("SIGTERM");
  await ended; // in order, so that its table's server ends with it
  await playground.close();
  await rm(state, { recursive: true, force: true, maxRetries: 3 });
}, 300_000);
