// Installs and builds what is missing, then hands over to the pinned Node: npm start and npm run earshot.
import { spawn } from "node:child_process";
import { ensureConsole, ensureInstalled, node } from "./ensure.mjs";

const [entry, ...args] = process.argv.slice(2);
ensureInstalled();
if (entry.endsWith("local/src/main.ts")) ensureConsole();

const child = spawn(node, ["--disable-warning=ExperimentalWarning", entry, ...args], { stdio: "inherit" });
// A terminal sends Ctrl-C to the child as well; passing it on a second time would mean "at once".
process.on("SIGINT", () => undefined);
for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code) => process.exit(code ?? 1));
