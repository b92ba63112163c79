import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunFile } from "@earshot/local/state-folder";
import { expect, test } from "vitest";
import { startProgram } from "../support/program.ts";

const answers = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );

test("killed with -9, the table's server ends too", async () => {
  const state = await mkdtemp(join(tmpdir(), "earshot-orphan-"));
  const { child } = await startProgram(state);
  const { dynamo } = JSON.parse(await readFile(join(state, "run.json"), "utf8")) as RunFile;
  expect(await answers(dynamo)).toBe(true);
  child.kill("SIGKILL");
  await once(child, "exit");
  for (const end = Date.now() + 60_000; (await answers(dynamo)) && Date.now() < end;)
    await new Promise((later) => setTimeout(later, 50));
  expect(await answers(dynamo)).toBe(false);
  await rm(state, { recursive: true, force: true, maxRetries: 3 });
});
