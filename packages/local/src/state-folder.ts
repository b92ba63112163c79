import { access, constants, mkdir, readFile, rename, rm, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Trouble } from "./trouble.ts";

const LEAST_FREE_MB = 100;

/** What a running Earshot leaves in its state folder, so that the command line finds it and a second start does not. */
export type RunFile = {
  pid: number;
  url: string;
  dynamo: string;
  sqs: string;
  urls: Record<string, { queue: string; dead: string }>;
  /** Origins of this machine that it may ask, the playground among them. */
  own: string[];
};

/** Makes the folder, and says clearly when it cannot be used. */
export async function openStateFolder(dir: string): Promise<void> {
  try {
    await mkdir(dir, { recursive: true, mode: 0o700 });
    await access(dir, constants.R_OK | constants.W_OK | constants.X_OK);
    const probe = join(dir, ".probe");
    await writeFile(probe, "x".repeat(4096));
    await rm(probe);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? "";
    const why =
      code === "ENOSPC"
        ? "the disk is full"
        : code === "ENOTDIR" || code === "EEXIST"
          ? "it is a file, not a folder"
          : `this user may not write there (${code})`;
    throw new Trouble(`The state folder ${dir} cannot be used: ${why}. Choose another with --state <folder>.`, {
      cause,
    });
  }
  const { bavail, bsize } = await statfs(dir);
  const freeMb = Math.floor((bavail * bsize) / 1024 / 1024);
  if (freeMb < LEAST_FREE_MB) {
    throw new Trouble(
      `Only ${freeMb} MB are free on the disk of ${dir}; Earshot needs ${LEAST_FREE_MB} MB. Free some space or choose another folder with --state <folder>.`,
    );
  }
}

/** Opens what is kept in a file of the state folder, and says which one is damaged. */
export async function openStored<T>(folder: string, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && cause.code === "ERR_SQLITE_ERROR")) throw cause;
    throw new Trouble(
      `The file kept in ${folder} cannot be opened: ${cause.message}. Move that folder away or put back a copy of it, or choose another with --state <folder>.`,
      { cause },
    );
  }
}

const TRIES = 3;

/**
 * The Earshot that runs on this folder now, if one does.
 * @param wait milliseconds for each of three answers: one that is busy still has the folder
 * @throws Trouble when one is there and does not answer: a second table server on the folder would damage it
 */
export async function running(dir: string, wait = 5000): Promise<RunFile | undefined> {
  const run = await runFileIn(dir);
  if (!run || !isAlive(run.pid)) return undefined;
  for (let tried = 0; tried < TRIES; tried++) {
    try {
      const answer = await fetch(`${run.url}/api/health`, { signal: AbortSignal.timeout(wait) });
      return answer.headers.get("x-earshot-pid") === String(run.pid) ? run : undefined;
    } catch (cause) {
      // Nobody listens there: the process with this number is another one.
      if ((cause as Error).name !== "TimeoutError") return undefined;
    }
  }
  throw new Trouble(
    `Earshot (process ${run.pid}) runs on ${dir} and does not answer. Wait until it is less busy, or stop it, and try again.`,
  );
}

async function runFileIn(dir: string): Promise<RunFile | undefined> {
  try {
    return JSON.parse(await readFile(join(dir, "run.json"), "utf8")) as RunFile;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

export async function writeRunFile(dir: string, run: RunFile): Promise<void> {
  const file = join(dir, "run.json");
  await writeFile(`${file}.new`, JSON.stringify(run, null, 2), { mode: 0o600 });
  await rename(`${file}.new`, file);
}

export async function removeRunFile(dir: string): Promise<void> {
  await rm(join(dir, "run.json"), { force: true });
}
