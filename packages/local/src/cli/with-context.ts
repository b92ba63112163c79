import { join } from "node:path";
import { createDynamoStore } from "@earshot/aws/dynamo-store";
import { createLog } from "@earshot/aws/log";
import { createSqsQueues } from "@earshot/aws/sqs-queues";
import { createWayOut } from "@earshot/aws/outward/create-way-out";
import { createTable } from "@earshot/aws/table";
import type { Context } from "@earshot/core/context";
import { createFileMail } from "@earshot/mail/file-mail";
import { createContext } from "../context.ts";
import { startDynamo } from "../embedded/start-dynamo.ts";
import { startSqs } from "../embedded/start-sqs.ts";
import { TABLE } from "../start.ts";
import { openStateFolder, running } from "../state-folder.ts";
import { createKeyFileVault } from "../vault.ts";
import type { Shared } from "./program.ts";
import { Trouble } from "../trouble.ts";
import { withStage } from "./with-stage.ts";

type Work<T> = (ctx: Context, url: string | undefined) => Promise<T>;

type Where = Pick<Shared, "dir" | "stage" | "url">;

/** Does something with the table of a deployed stage, or of a folder on this machine: for what the API has no address. */
export async function withContext<T>({ dir, stage, url }: Where, work: Work<T>): Promise<T> {
  if (url !== undefined)
    throw new Trouble(
      "This needs the table itself, not only the API: give --state <folder> or --stage <name> instead of --url.",
    );
  return stage ? withStage(stage, work) : withFolder(dir, work);
}

/** Through the Earshot that runs on the folder, or by opening it for the moment. */
async function withFolder<T>(dir: string, work: Work<T>): Promise<T> {
  await openStateFolder(dir);
  const run = await running(dir);
  const closers: (() => Promise<unknown>)[] = [];
  try {
    let at = run && { dynamo: run.dynamo, sqs: run.sqs, urls: run.urls };
    if (!at) {
      const dynamo = await startDynamo({ dir: join(dir, "table") });
      closers.push(() => dynamo.close());
      const sqs = await startSqs({ dir: join(dir, "queues") });
      closers.push(() => sqs.close());
      await createTable(dynamo.endpoint, TABLE);
      at = { dynamo: dynamo.endpoint, sqs: sqs.endpoint, urls: sqs.urls };
    }
    const ctx = createContext({
      store: createDynamoStore({ endpoint: at.dynamo, table: TABLE }),
      queues: createSqsQueues({ endpoint: at.sqs, urls: at.urls as never }),
      vault: await createKeyFileVault(join(dir, "vault.key")),
      mail: createFileMail(join(dir, "mail")),
      log: createLog({ level: "warn" }),
      ...(run && createWayOut({ own: new Set(run.own) })),
      actor: { id: "command-line", name: "Command line", role: "admin" },
    });
    return await work(ctx, run?.url);
  } finally {
    for (const close of closers.reverse()) await close();
  }
}
