// Runs a development tool under the pinned Node, after installing what is missing: node scripts/tool.mjs <package/entry> [options]
import { ensureConsole, ensureInstalled, node, run } from "./ensure.mjs";
import { needChromium } from "./need-chromium.mjs";

const [tool, ...args] = process.argv.slice(2);
ensureInstalled();
if (tool === "vitest") {
  ensureConsole();
  if (args.includes("console")) needChromium();
}
const entries = { vitest: "vitest/vitest.mjs", bench: "../tests/bench/main.ts" };
run(node, ["--disable-warning=ExperimentalWarning", `node_modules/${entries[tool]}`, ...args], tool);
