import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Handles have no port there, so the server goes by a name, and finds itself by it through a proxy of ours. */
const HOST = "fedi.localhost";

export type Snac = {
  url: string;
  /** A new account's way to speak; its handle is `name@fedi.localhost`. */
  person(name: string): Promise<Person>;
  close(): Promise<void>;
};

export type Person = {
  handle: string;
  token: string;
  post(text: string, more?: object): Promise<{ id: string }>;
  /** What answers a status, by its author's name. */
  answers(id: string): Promise<{ id: string; by: string; html: string }[]>;
};

/** A fediverse server on 127.0.0.1 with its data in a folder of its own. `program`: the path of snac. */
export async function startSnac(program: string): Promise<Snac> {
  const folder = await mkdtemp(join(tmpdir(), "earshot-snac-"));
  const data = join(folder, "data");
  const port = await freePort();
  spawnSync(program, ["init", data], { input: `127.0.0.1\n${port}\n${HOST}\n\n\n` });
  const settings = JSON.parse(await readFile(join(data, "server.json"), "utf8"));
  await writeFile(join(data, "server.json"), JSON.stringify({ ...settings, protocol: "http" }));

  const proxy = await startProxy(port);
  const child = spawn(program, ["httpd", data], { stdio: "ignore", env: { ...process.env, http_proxy: proxy.url } });
  const url = `http://127.0.0.1:${port}`;
  await answering(url);

  return {
    url,
    async person(name) {
      const { stdout } = spawnSync(program, ["adduser", data, name], { encoding: "utf8", input: "" });
      const password = /password is (\S+)/.exec(stdout)?.[1];
      if (!password) throw new Error(`snac made no account ${name}: ${stdout}`);
      return speak(url, name, await signIn(url, name, password));
    },
    async close() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill();
      await ended;
      proxy.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** The authorization-code flow, as an app goes through it. */
async function signIn(url: string, login: string, passwd: string): Promise<string> {
  const redirect = "http://127.0.0.1/back";
  const form = (fields: Record<string, string>) => ({ method: "POST", body: new URLSearchParams(fields) });
  const app = (await (
    await fetch(
      `${url}/api/v1/apps`,
      form({ client_name: "Earshot", redirect_uris: redirect, scopes: "read write:statuses" }),
    )
  ).json()) as { client_id: string; client_secret: string };
  const asked = form({ login, passwd, redir: redirect, cid: app.client_id, state: "" });
  const agreed = await fetch(`${url}/oauth/x-snac-login`, { ...asked, redirect: "manual" });
  const code = new URL(agreed.headers.get("location")!).searchParams.get("code")!;
  const answer = await fetch(
    `${url}/oauth/token`,
    form({ grant_type: "authorization_code", code, redirect_uri: redirect, ...app }),
  );
  return ((await answer.json()) as { access_token: string }).access_token;
}

function speak(url: string, name: string, token: string): Person {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  return {
    handle: `${name}@${HOST}`,
    token,
    async post(status, more = {}) {
      const body = JSON.stringify({ status, visibility: "public", ...more });
      const answer = await fetch(`${url}/api/v1/statuses`, { method: "POST", headers, body });
      return (await answer.json()) as { id: string };
    },
    async answers(id) {
      const answer = await fetch(`${url}/api/v1/statuses/${id}/context`, { headers });
      const { descendants } = (await answer.json()) as {
        descendants: { id: string; content: string; account: { username: string } }[];
      };
      return descendants.map((each) => ({ id: each.id, by: each.account.username, html: each.content }));
    },
  };
}

/** Passes on what the server asks of its own name. */
async function startProxy(port: number) {
  const server = createServer((asked, answer) => {
    const { pathname, search, host } = new URL(asked.url!);
    const onward = request(
      { host: "127.0.0.1", port, method: asked.method, path: pathname + search, headers: { ...asked.headers, host } },
      (got) => {
        answer.writeHead(got.statusCode!, got.headers);
        got.pipe(answer);
      },
    );
    onward.on("error", () => answer.writeHead(502).end());
    asked.pipe(onward);
  });
  return { url: `http://127.0.0.1:${await listen(server)}`, close: () => server.close() };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answering(url: string): Promise<void> {
  for (const end = Date.now() + 10_000; ;) {
    try {
      await fetch(url);
      return;
    } catch (error) {
      if (Date.now() > end) throw new Error("snac did not start within 10 s.", { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
