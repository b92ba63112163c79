import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { atMost, percentile, type Row } from "../row.ts";
import { inScratch } from "../scratch.ts";
import { cookieOf, pressSignIn, tokenIn } from "../../support/press-sign-in.ts";

const ROUNDS = 3;
const root = resolve(import.meta.dirname, "../../..");

/** `npm start` on an empty state folder until the inbox shows a draft to approve. */
export async function startTime(): Promise<Row[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await inScratch(firstStart));
  return [
    atMost("npm start to an inbox with work in it, when installed (median of 3)", percentile(times, 0.5), 10, "s"),
  ];
}

async function firstStart(dir: string): Promise<number> {
  const began = performance.now();
  const child = spawn("npm", ["start", "--silent", "--", "--port", "0", "--state", join(dir, "state")], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
  });
  try {
    const link = await new Promise<string>((found, failed) => {
      let said = "";
      child.stdout.on("data", (chunk: Buffer) => {
        said += chunk.toString();
        const match = /http:\S+\/sign-in\?token=\S+/.exec(said);
        if (match && said.includes("Ctrl-C")) found(match[0]);
      });
      child.once("exit", (code) => failed(new Error(`npm start ended with ${code}.`)));
    });
    const cookie = cookieOf(await pressSignIn((path, init) => fetch(new URL(path, link), init), tokenIn(link)));
    for (;;) {
      const inbox = await fetch(new URL("/api/brands/acme/inbox", link), { headers: { cookie } });
      const { items } = (await inbox.json()) as { items: { draft?: number }[] };
      if (items.some(({ draft }) => draft !== undefined)) return (performance.now() - began) / 1000;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } finally {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    process.kill(-child.pid!, "SIGTERM");
    await ended;
  }
}
