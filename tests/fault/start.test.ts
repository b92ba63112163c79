import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
let scratch: string;
let good: string;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "earshot-start-"));
  good = join(scratch, "good");
  const started = run(good);
  await started.ready;
  started.interrupt();
  await started.ended;
});
afterAll(() => rm(scratch, { recursive: true, force: true, maxRetries: 3 }));

/** The program in a process group of its own, as in a terminal; `interrupt` is that terminal's Ctrl-C, sent to all of it. */
function run(state: string, more: string[] = ["--port", "0"]) {
  const child = spawn(
    process.execPath,
    [
      "--disable-warning=ExperimentalWarning",
      join(root, "packages/local/src/main.ts"),
      "--time-zone",
      "UTC",
      "--state",
      state,
      ...more,
    ],
    { detached: true, stdio: ["ignore", "pipe", "pipe"] },
  );
  let said = "";
  const ended = new Promise<{ code: number | null; said: string }>((resolve) =>
    child.once("close", (code) => resolve({ code, said })),
  );
  const ready = new Promise<void>((resolve) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("Ctrl-C")) resolve();
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    void ended.then(() => resolve());
  });
  return { ready, ended, interrupt: () => process.kill(-child.pid!, "SIGINT") };
}

/** What it says when it should not start at all. */
async function refusal(state: string, more?: string[]): Promise<string> {
  const started = run(state, more);
  await started.ready;
  const timer = setTimeout(() => started.interrupt(), 1000);
  const { code, said } = await started.ended;
  clearTimeout(timer);
  expect(code, said).toBe(1);
  expect(said, "a stack is not for a user").not.toMatch(/\n\s+at /);
  return said;
}

test("stops cleanly on Ctrl-C in the middle of its first work, and starts again on the same folder", async () => {
  const state = join(scratch, "stopped");
  const first = run(state);
  await first.ready;
  first.interrupt();
  const { code, said } = await first.ended;
  expect(code, said).toBe(0);
  expect(said).not.toMatch(/table stopped|error/i);
  const again = run(state);
  await again.ready;
  again.interrupt();
  expect((await again.ended).code).toBe(0);
});

test("names a port in use and another to take", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  const said = await refusal(join(scratch, "port"), ["--port", String(port)]);
  server.close();
  expect(said).toContain(`Port ${port} is in use`);
  expect(said).toContain("--port");
});

test("refuses a second start on a folder in use and says where the first is", async () => {
  const state = join(scratch, "twice");
  const first = run(state);
  await first.ready;
  const said = await refusal(state);
  expect(said).toMatch(/runs on this folder already, at http:\/\/127/);
  first.interrupt();
  expect((await first.ended).code).toBe(0);
});

test("refuses a state folder that is a file", async () => {
  const state = join(scratch, "file");
  await writeFile(state, "");
  expect(await refusal(state)).toContain("it is a file, not a folder");
});

test.each([
  ["table/table.sqlite", "table"],
  ["queues/fauxqs.db", "queues"],
  ["playground/playground.sqlite", "playground"],
  ["vault.key", "vault.key"],
])("says what to do about a damaged %s, and leaves it as it is", async (file, named) => {
  const state = join(scratch, `damaged-${named}`);
  await cp(good, state, { recursive: true });
  await writeFile(join(state, file), "garbage, as after a bad copy");
  const said = await refusal(state);
  expect(said).toContain(join(state, named));
  expect(said).toMatch(/put back a copy|Put back a copy|move that folder away/);
});

test.each([
  [["--bogus"], "Unknown option '--bogus'"],
  [["--port", "99999"], "not 99999"],
  [["--terms", "acme"], "--terms needs --brand"],
])("explains wrong options: %j", async (options, words) => {
  expect(await refusal(join(scratch, "options"), options)).toContain(words);
});
