import { spawn, type ChildProcess } from "node:child_process";
import { join, resolve } from "node:path";
import { cookieOf, pressSignIn, tokenIn } from "./press-sign-in.ts";

const root = resolve(import.meta.dirname, "../..");

export type Call = <T = any>(method: string, path: string, body?: unknown) => Promise<{ status: number; body: T }>;

export type Program = { child: ChildProcess; url: string; playground: string; call: Call };

/** Starts the real program, as npm start does, on a state folder, and signs in by the link it prints. */
export async function startProgram(
  state: string,
  more: string[] = [],
  env: Record<string, string> = {},
): Promise<Program> {
  const child = spawn(
    join(root, "node_modules/.bin/node"),
    [
      "--disable-warning=ExperimentalWarning",
      join(root, "packages/local/src/main.ts"),
      "--port",
      "0",
      "--state",
      state,
      ...more,
    ],
    { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...env } },
  );
  let said = "";
  const link = await new Promise<URL>((found, failed) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (!said.includes("Ctrl-C")) return;
      const match = /http:\/\/127\.0\.0\.1:\d+\/sign-in\?token=\S+/.exec(said);
      if (match) found(new URL(match[0]));
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("exit", (code) => failed(new Error(`It ended with ${code}: ${said}`)));
  });
  const cookie = cookieOf(await pressSignIn((path, init) => fetch(new URL(path, link), init), tokenIn(link)));
  const call: Call = async (method, path, body) => {
    const response = await fetch(new URL(path, link), {
      method,
      headers: { cookie, "x-earshot": "1", ...(body !== undefined && { "content-type": "application/json" }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : undefined };
  };
  return { child, url: link.origin, playground: /Playground (\S+)/.exec(said)?.[1] ?? "", call };
}
