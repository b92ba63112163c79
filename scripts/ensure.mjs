// What must be there before anything of Earshot runs; under any Node from 18 on, and without a package.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
if (Number(process.versions.node.split(".")[0]) < 18) {
  console.error(`Earshot needs Node 18 or later to install itself; this is ${process.version}.`);
  process.exit(1);
}

/** The pinned Node, from the package `node`. */
export const node = join("node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");

export function run(command, args, what) {
  const { status, error } = spawnSync(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  console.error(`\n${what} failed${error ? `: ${error.message}` : ""}. The lines above say why.`);
  process.exit(status || 1);
}

/** One hash over files and folders, so that work is done again only when what it is made of changed. */
function fingerprint(paths) {
  const hash = createHash("sha256");
  const visit = (path) => {
    if (!existsSync(path)) return;
    if (!statSync(path).isDirectory()) return void hash.update(path).update(readFileSync(path));
    for (const name of readdirSync(path).sort())
      if (name !== "dist" && name !== "node_modules") visit(join(path, name));
  };
  for (const path of paths) visit(path);
  return hash.digest("hex");
}

function whenChanged(name, paths, made, work) {
  const stamp = join("node_modules", ".earshot", name);
  const now = fingerprint(paths);
  if (existsSync(made) && existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

export function ensureInstalled() {
  whenChanged("installed", ["package-lock.json"], node, () => {
    console.log("Installing what Earshot needs (once; about a minute) …");
    // Not npm ci: it fails when a registry lacks an optional package of some other platform. Versions are the lock file's all the same.
    run("npm", ["install", "--no-save", "--no-fund", "--no-audit", "--loglevel=error"], "Installing");
  });
}

export function ensureConsole() {
  whenChanged(
    "console",
    ["packages/console", "packages/core/src", "packages/api", "packages/writer/src"],
    join("packages", "console", "dist", "index.html"),
    () => {
      console.log("Building the console …");
      run(
        node,
        [join("node_modules", "vite", "bin", "vite.js"), "build", "packages/console", "--logLevel", "warn"],
        "Building the console",
      );
      run(node, [join("packages", "api", "description", "write.ts")], "Describing the API");
    },
  );
}

/** The types of the API's client. */
export function ensureClient() {
  const made = join("packages", "client", "src", "described.ts");
  whenChanged("client", ["packages/core/src", "packages/api"], made, () =>
    run(node, [join("packages", "client", "generate.ts")], "Describing the API to its client"),
  );
}
