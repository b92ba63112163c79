import { createServer } from "node:http";
import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { running, writeRunFile } from "./state-folder.ts";

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "earshot-folder-"));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const runFile = (port: number, pid = process.pid) =>
  writeRunFile(dir, { pid, url: `http://127.0.0.1:${port}`, dynamo: "", sqs: "", urls: {}, own: [] });

async function listening(answer: "never" | Record<string, string>) {
  const server = createServer((_, response) => {
    if (answer !== "never") response.writeHead(200, answer).end("{}");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return { port: (server.address() as AddressInfo).port, close: () => (server.closeAllConnections(), server.close()) };
}

test("nobody runs where there is no file, no such process, or nobody listens", async () => {
  expect(await running(dir)).toBeUndefined();
  await runFile(1);
  expect(await running(dir)).toBeUndefined();
  await runFile(1, 2 ** 22 + 1);
  expect(await running(dir)).toBeUndefined();
});

test("one that answers with its number runs; another's answer is not its own", async () => {
  const own = await listening({ "x-earshot-pid": String(process.pid) });
  await runFile(own.port);
  expect(await running(dir)).toMatchObject({ pid: process.pid });
  own.close();
  const other = await listening({});
  await runFile(other.port);
  expect(await running(dir)).toBeUndefined();
  other.close();
});

test("one that is too busy to answer still has the folder: nothing else opens it", async () => {
  const busy = await listening("never");
  await runFile(busy.port);
  await expect(running(dir, 50)).rejects.toThrow(/runs on .* and does not answer\. Wait/);
  busy.close();
});
