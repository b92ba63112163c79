// Makes sure that there is a Chromium for the console's tests: found, installed with apt-get where that may be, or said how.
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";

const places = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

function findChromium() {
  return places.find((place) => {
    try {
      if (!place) return false;
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

export function needChromium() {
  const found = findChromium();
  if (found) return found;
  const how =
    "The console's tests need Chromium. Install it (Debian: apt-get install chromium), or set CHROMIUM to the path of one.";
  const isRoot = typeof process.getuid === "function" && process.getuid() === 0;
  if (!isRoot || spawnSync("apt-get", ["--version"]).status !== 0) throw new Error(how);
  console.log("Installing Chromium for the console's tests (once; about two minutes) …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-qq"], { env, stdio: ["ignore", "ignore", "inherit"] });
  spawnSync("apt-get", ["install", "-y", "-qq", "chromium", "fonts-noto-core", "fonts-noto-cjk"], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const installed = findChromium();
  if (!installed) throw new Error(how);
  return installed;
}

if (process.argv[1] === new URL(import.meta.url).pathname) console.log(needChromium());
