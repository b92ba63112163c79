// Runs the tests under the pinned Node, after installing and building what is missing.
import { ensureClient, ensureConsole, ensureInstalled, node, run } from "./ensure.mjs";
import { needChromium } from "./need-chromium.mjs";

const args = process.argv.slice(2);
ensureInstalled();
ensureConsole();
ensureClient();
if (args.includes("console")) needChromium();
run(node, ["--disable-warning=ExperimentalWarning", "node_modules/vitest/vitest.mjs", ...args], "The tests");
