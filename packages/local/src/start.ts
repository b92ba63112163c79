import { join } from "node:path";
import { createApi } from "@earshot/api/app";
import type { ApiSettings } from "@earshot/api/settings";
import { createDynamoStore } from "@earshot/aws/dynamo-store";
import { provide } from "@earshot/aws/current";
import { createLog } from "@earshot/aws/log";
import { createSqsQueues } from "@earshot/aws/sqs-queues";
import { createWayOut } from "@earshot/aws/outward/create-way-out";
import { createTable } from "@earshot/aws/table";
import type { Context, Log } from "@earshot/core/context";
import { readOwnAddresses } from "@earshot/core/outward/own-addresses";
import { releaseLeases } from "@earshot/core/source/release-leases";
import { createFileMail } from "@earshot/mail/file-mail";
import { Hono } from "hono";
import { consoleFiles } from "./console-files.ts";
import { createContext } from "./context.ts";
import { createCourtesy } from "./courtesy.ts";
import { startDynamo } from "./embedded/start-dynamo.ts";
import { pollQueues } from "./embedded/poll-queues.ts";
import { startSqs } from "./embedded/start-sqs.ts";
import { handlers } from "./handlers.ts";
import { startPlayground } from "./playground/start-playground.ts";
import { repeat } from "./repeat.ts";
import { serve } from "./serve.ts";
import { openStateFolder, openStored, removeRunFile, running, writeRunFile } from "./state-folder.ts";
import { Trouble } from "./trouble.ts";
import { createKeyFileVault } from "./vault.ts";

export const TABLE = "earshot";
const TICK_SECONDS = 10;
const PACK_SECONDS = 60;
const SWEEP_SECONDS = 600;

export type StartOptions = {
  dir: string;
  port: number;
  playgroundPort: number;
  console: string;
  api?: ApiSettings;
  log?: Log;
  /** Seconds until a failed message is tried again, by how often it was received. */
  backOffSeconds?: number[];
  /** Seconds in which an approval can be undone, where not the usual. */
  undoSeconds?: number;
  /** Seconds after which an open conversation is read whole again, where not the usual. */
  rereadSeconds?: number;
  /** Seconds from one tick to the next, where not the usual. */
  tickSeconds?: number;
  /** Addresses of one's own network that it may ask, beside those that the environment names. */
  own?: readonly string[];
  /** Called once when a part dies that Earshot cannot go on without. */
  onBroken?: (why: string) => void;
};

export type Earshot = { ctx: Context; url: string; playground: string; close(): Promise<void> };

/** Starts the whole product in this process (the table's emulator as its child) on 127.0.0.1, with its state in one folder. */
export async function start(options: StartOptions): Promise<Earshot> {
  const { dir } = options;
  const log = options.log ?? createLog({ level: "warn" });
  await openStateFolder(dir);
  const other = await running(dir);
  if (other) throw new Trouble(`Earshot runs on this folder already, at ${other.url} (process ${other.pid}).`);

  const closers: (() => unknown)[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const dynamo = await startDynamo({
      dir: join(dir, "table"),
      onExit: (why) => options.onBroken?.(`The table stopped: ${why}`),
    });
    closers.push(() => dynamo.close());
    const sqs = await openStored(join(dir, "queues"), () =>
      startSqs({
        dir: join(dir, "queues"),
        ...(options.undoSeconds !== undefined && { delaySeconds: options.undoSeconds }),
      }),
    );
    closers.push(() => sqs.close());
    await createTable(dynamo.endpoint, TABLE);
    const own = new Set([...readOwnAddresses(process.env), ...(options.own ?? [])]);
    const ctx: Context = {
      ...createContext({
        store: createDynamoStore({ endpoint: dynamo.endpoint, table: TABLE }),
        queues: createSqsQueues({ endpoint: sqs.endpoint, urls: sqs.urls }),
        vault: await createKeyFileVault(join(dir, "vault.key")),
        mail: createFileMail(join(dir, "mail")),
        log,
        ...createWayOut({ own }),
      }),
      ...(options.undoSeconds !== undefined && { undoSeconds: options.undoSeconds }),
      ...(options.rereadSeconds !== undefined && { rereadSeconds: options.rereadSeconds }),
    };
    const courtesy = createCourtesy();
    await releaseLeases(ctx);

    const app = new Hono()
      .use("/api/health", async (c, next) => {
        await next();
        c.header("x-earshot-pid", String(process.pid));
      })
      .use("/api/*", courtesy.first)
      .route(
        "/",
        createApi(() => ctx, options.api),
      )
      .get("*", consoleFiles(options.console));
    const console = await serve(app, options.port, "port");
    closers.push(() => console.close());
    ctx.console = console.url;
    provide({ ...ctx, store: courtesy.patient(ctx.store) });
    const dataDir = join(dir, "playground");
    const playground = await openStored(dataDir, () =>
      startPlayground({ port: options.playgroundPort, dataDir, console: console.url }),
    );
    closers.push(() => playground.close());
    own.add(playground.url);

    const stop = new AbortController();
    const polling = pollQueues({
      endpoint: sqs.endpoint,
      urls: sqs.urls,
      handlers,
      signal: stop.signal,
      log,
      ...(options.backOffSeconds && { backOffSeconds: options.backOffSeconds }),
    });
    const ticking = repeat(options.tickSeconds ?? TICK_SECONDS, () => handlers.tick(), stop.signal, log);
    const packing = repeat(PACK_SECONDS, () => handlers.pack(), stop.signal, log);
    const sweeping = repeat(SWEEP_SECONDS, () => ctx.store.sweep(ctx.now()), stop.signal, log);
    closers.push(async () => {
      stop.abort();
      await Promise.all([polling, ticking, packing, sweeping]);
    });
    await writeRunFile(dir, {
      pid: process.pid,
      url: console.url,
      dynamo: dynamo.endpoint,
      sqs: sqs.endpoint,
      urls: sqs.urls,
      own: [...own],
    });
    closers.push(() => removeRunFile(dir));
    return { ctx, url: console.url, playground: playground.url, close };
  } catch (error) {
    await close();
    throw error;
  }
}
