// Unpacks SST's own components and their types into .sst/platform, which `sst install` does, without the engine that only a
// deploy needs: it is a download from outside the npm registry.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const marker = join(root, ".sst/platform/complete");
const { version } = JSON.parse(readFileSync(join(root, "node_modules/sst/package.json"), "utf8"));

/** Does nothing where it is there already. */
export function ensurePlatform() {
  if (existsSync(marker) && readFileSync(marker, "utf8") === version) return;
  const config = mkdtempSync(join(tmpdir(), "earshot-sst-"));
  try {
    const bin = join(config, "sst/bin");
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, "pulumi"), "#!/bin/sh\necho v3.215.0\n");
    chmodSync(join(bin, "pulumi"), 0o755);
    const { status, stdout, stderr } = spawnSync(join(root, "node_modules/.bin/sst"), ["install", "--stage", "check"], {
      cwd: root,
      env: { ...process.env, XDG_CONFIG_HOME: config, SST_NO_BUN: "1", SST_TELEMETRY_DISABLED: "1" },
      encoding: "utf8",
      timeout: 300_000,
    });
    if (status !== 0)
      throw new Error(
        `SST's components could not be installed; npm's registry must be within reach.\n${stdout}${stderr}`,
      );
    writeFileSync(marker, version);
  } finally {
    rmSync(config, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) ensurePlatform();
