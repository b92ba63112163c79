import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { ensurePlatform } from "../../../scripts/sst-platform.mjs";

const root = resolve(import.meta.dirname, "../../..");

export type Resource = { type: string; name: string; inputs: Record<string, any>; custom: boolean };
export type Plan = {
  app: { removal: string; protect: boolean };
  resources: Resource[];
  outputs: Record<string, any>;
  builds: { functionID: string; handler: string; properties: Record<string, unknown> }[];
};

/** What a deploy of a stage would ask of AWS, by the real sst.config.ts in an engine that creates nothing. */
export async function runPlan(stage: string, env: Record<string, string>): Promise<Plan> {
  ensurePlatform();
  const dir = await mkdtemp(join(tmpdir(), "earshot-plan-out-"));
  const out = join(dir, "plan.json");
  try {
    const rest = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("EARSHOT_")));
    const script = join(import.meta.dirname, "plan.mjs");
    await promisify(execFile)(process.execPath, [script, root, stage, out], { env: { ...rest, ...env }, cwd: root });
    return JSON.parse(await readFile(out, "utf8")) as Plan;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
