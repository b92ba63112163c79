import { readFile } from "node:fs/promises";
import { createApi } from "@earshot/api/app";
import { createClient, type EarshotClient } from "@earshot/client/create-client";
import type { Context } from "@earshot/core/context";
import type { Person } from "@earshot/core/team/person";
import { Trouble } from "../trouble.ts";
import type { Shared } from "./program.ts";
import { withContext } from "./with-context.ts";

/** Whoever has the folder, or the stage's credentials, may all. */
const COMMAND_LINE: Person = { id: "command-line", name: "Command line", role: "admin", createdAt: "" };

/** `ctx` where the table is at hand: for work that is done in this process. */
type Work<T> = (api: EarshotClient, url: string | undefined, ctx?: Context) => Promise<T>;

/** Does something by the API: of an Earshot anywhere with an access key, or of a stage or a folder within this process. */
export function withApi<T>(shared: Shared, work: Work<T>): Promise<T> {
  return shared.url === undefined ? withOwn(shared, work) : withKey(shared.url, shared.keyFile, work);
}

async function withKey<T>(url: string, keyFile: string | undefined, work: Work<T>): Promise<T> {
  const key = keyFile === undefined ? process.env["EARSHOT_KEY"] : await keyIn(keyFile);
  if (!key)
    throw new Trouble(
      "An access key is missing. Make one in Settings, Access keys, and give it with --key-file <file> or as EARSHOT_KEY.",
    );
  return work(createClient({ url: addressOf(url), key }), url);
}

async function keyIn(file: string): Promise<string> {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new Trouble(`${file} cannot be read: ${(cause as Error).message}`, { cause });
  });
  return text.trim();
}

/** A key goes over the line only where nobody reads along. */
function addressOf(url: string): string {
  const address = URL.parse(url);
  const isHere = address !== null && ["localhost", "127.0.0.1", "[::1]"].includes(address.hostname);
  if (address?.protocol === "https:" || (isHere && address.protocol === "http:")) return address.origin;
  throw new Trouble(`${url} is no address of an Earshot: it begins with https://, or http:// on this machine.`);
}

function withOwn<T>(shared: Shared, work: Work<T>): Promise<T> {
  return withContext(shared, (ctx, url) => work(apiOf(ctx), url, ctx));
}

/** The API within this process. */
export function apiOf(ctx: Context): EarshotClient {
  const own = createApi(() => ctx, { actor: COMMAND_LINE });
  const fetch = async (request: Request) => {
    request.headers.set("x-earshot", "1");
    return own.fetch(request);
  };
  return createClient({ url: "http://earshot.localhost", fetch });
}
