import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ImportView } from "@earshot/core/import/import";
import { afterAll, expect, test } from "vitest";
import { startProgram, type Program } from "../support/program.ts";

const ROWS = 150;
const KILLS = 2;
const children: ChildProcess[] = [];
afterAll(() => children.forEach((child) => child.kill("SIGKILL")));

async function start(state: string): Promise<Program> {
  const program = await startProgram(state);
  children.push(program.child);
  return program;
}

const file = Array.from({ length: ROWS }, (_, n) => ({
  id: `k${n}`,
  author: `Customer ${n}`,
  text: `acme order ${n} was wrong and cold`,
  createdAt: "2025-04-01T10:00:00Z",
}));

async function newest({ call }: Program): Promise<ImportView> {
  const { body } = await call<{ imports: ImportView[] }>("GET", "/api/brands/kill/imports");
  return body.imports[0]!;
}

async function until(what: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 120_000; Date.now() < end;) {
    if (await what()) return;
    await new Promise((later) => setTimeout(later, 300));
  }
  throw new Error("Waited two minutes.");
}

test(`killed with -9 ${KILLS} times while a file comes in, and once while it is undone: each row once, and none left`, async () => {
  const state = await mkdtemp(join(tmpdir(), "earshot-kill-import-"));
  let running = await start(state);
  await running.call("POST", "/api/brands", { id: "kill", name: "Kill", terms: "acme" });
  for (let round = 0; round < KILLS; round++) {
    const sending = running.call("POST", "/api/brands/kill/import", file).catch(() => undefined);
    await new Promise((later) => setTimeout(later, 150 + round * 700));
    running.child.kill("SIGKILL");
    await sending;
    running = await start(state);
  }
  await running.call("POST", "/api/brands/kill/import", file);
  await until(async () => (await newest(running)).done);
  const { body } = await running.call<{ imports: ImportView[] }>("GET", "/api/brands/kill/imports");
  const sum = (of: "history" | "known") => body.imports.reduce((all, { counts }) => all + counts[of], 0);
  expect(sum("history")).toBe(ROWS);
  expect(sum("known")).toBe((body.imports.length - 1) * ROWS);
  const inbox = await running.call("GET", "/api/brands/kill/inbox");
  expect(inbox.body.items).toEqual([]);

  const most = body.imports.reduce((a, b) => (b.counts.history > a.counts.history ? b : a));
  const undoing = running.call("POST", `/api/brands/kill/imports/${most.id}/undo`).catch(() => undefined);
  await new Promise((later) => setTimeout(later, 300));
  running.child.kill("SIGKILL");
  await undoing;
  running = await start(state);
  for (const { id } of body.imports)
    await until(async () => {
      const { body: view } = await running.call<ImportView>("POST", `/api/brands/kill/imports/${id}/undo`);
      return view.state === "undone";
    });
  const heard = await running.call("GET", "/api/brands/kill/heard?day=2025-04-01");
  expect(heard.body.items).toEqual([]);
  const ended = once(running.child, "exit");
  running.child.kill("SIGTERM");
  await ended;
  await rm(state, { recursive: true, force: true, maxRetries: 3 });
}, 400_000);
