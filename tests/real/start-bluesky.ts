import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";

export type Bluesky = {
  /** Where accounts are. */
  pds: string;
  /** What everybody reads. */
  appView: string;
  person(name: string): Promise<Person>;
  close(): Promise<void>;
};

type Ref = { uri: string; cid: string };

export type Person = {
  did: string;
  handle: string;
  password: string;
  appPassword: string;
  post(text: string, more?: { names?: Person; parent?: Ref }): Promise<Ref>;
  remove(uri: string): Promise<void>;
};

/** A network in a process of its own; rejects with what it said when it does not come up. */
export async function startBluesky(folder: string): Promise<Bluesky> {
  const child = spawn(process.execPath, [join(folder, "network.mjs")], { cwd: folder, stdio: "pipe" });
  const { pds, appView } = await addresses(child);
  return {
    pds,
    appView,
    async person(name) {
      const handle = `${name}.test`;
      const password = `${name}-password`;
      const { did, accessJwt } = await xrpc<{ did: string; accessJwt: string }>(pds, "server.createAccount", {
        json: { handle, password, email: `${name}@mail.test` },
      });
      const given = await xrpc<{ password: string }>(pds, "server.createAppPassword", {
        token: accessJwt,
        json: { name: "Earshot" },
      });
      return { did, handle, password, appPassword: given.password, ...speak(pds, did, accessJwt) };
    },
    async close() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.stdin.end();
      await ended;
    },
  };
}

function addresses(child: ChildProcess): Promise<{ pds: string; appView: string }> {
  let said = "";
  return new Promise((resolve, reject) => {
    child.stderr!.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.stdout!.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const line = /^\{"pds".*\}$/m.exec(said);
      if (line) resolve(JSON.parse(line[0]) as { pds: string; appView: string });
    });
    child.once("exit", () => reject(new Error(`The Bluesky network did not start: ${said.slice(0, 2000)}`)));
  });
}

function speak(pds: string, did: string, token: string): Pick<Person, "post" | "remove"> {
  const repo = { repo: did, collection: "app.bsky.feed.post" };
  return {
    async post(text, { names, parent } = {}) {
      const record = {
        $type: repo.collection,
        text,
        createdAt: new Date().toISOString(),
        ...(names && { facets: [naming(text, names)] }),
        ...(parent && { reply: { root: parent, parent } }),
      };
      return xrpc<Ref>(pds, "repo.createRecord", { token, json: { ...repo, record } });
    },
    async remove(uri) {
      await xrpc(pds, "repo.deleteRecord", { token, json: { ...repo, rkey: uri.split("/").at(-1) } });
    },
  };
}

/** A name in plain text notifies nobody: the place of it says who is meant. */
function naming(text: string, { did, handle }: Person) {
  const byteStart = Buffer.byteLength(text.slice(0, text.indexOf(`@${handle}`)));
  const index = { byteStart, byteEnd: byteStart + Buffer.byteLength(`@${handle}`) };
  return { index, features: [{ $type: "app.bsky.richtext.facet#mention", did }] };
}

async function xrpc<T>(server: string, method: string, { token, json }: { token?: string; json: object }): Promise<T> {
  const answer = await fetch(`${server}/xrpc/com.atproto.${method}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(json),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} answered ${answer.status}: ${text}`);
  return JSON.parse(text || "{}") as T;
}
