import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { createDynamoStore } from "@earshot/aws/dynamo-store";
import { createKmsVault } from "@earshot/aws/kms-vault";
import { createLog } from "@earshot/aws/log";
import { createSqsQueues } from "@earshot/aws/sqs-queues";
import type { Context } from "@earshot/core/context";
import { queueNames, type QueueName } from "@earshot/core/queues";
import { createSesMail } from "@earshot/mail/ses-mail";
import * as z from "zod";
import { createContext } from "../context.ts";
import { Trouble } from "../trouble.ts";

/** Where SST writes what sst.config.ts returns after each deploy. */
const OUTPUTS = ".sst/outputs.json";

const Outputs = z.object({
  stage: z.string(),
  url: z.url(),
  table: z.string(),
  vaultKey: z.string().startsWith("arn:"),
  mailFrom: z.string(),
  queues: z.record(z.enum(queueNames as [QueueName]), z.object({ queue: z.url(), dead: z.url() })),
});

/** Does something with a deployed stage, by the person's own AWS credentials. */
export async function withStage<T>(
  stage: string,
  work: (ctx: Context, url: string) => Promise<T>,
  file = resolve(OUTPUTS),
): Promise<T> {
  const outputs = await outputsOf(stage, file);
  process.env["AWS_REGION"] ??= outputs.vaultKey.split(":")[3]!;
  const ctx = createContext({
    store: createDynamoStore({ table: outputs.table }),
    queues: createSqsQueues({ urls: outputs.queues }),
    vault: createKmsVault(outputs.vaultKey),
    mail: createSesMail(outputs.mailFrom),
    log: createLog({ level: "warn" }),
    actor: { id: "command-line", name: "Command line", role: "admin" },
  });
  try {
    return await work(ctx, outputs.url);
  } catch (error) {
    if (!(error instanceof Error) || !refusedByAws.has(error.name)) throw error;
    throw new Trouble(
      `AWS did not take your credentials for the stage ${stage} (${error.name}). Sign in, for example: aws sso login && export AWS_PROFILE=…`,
      { cause: error },
    );
  }
}

const refusedByAws = new Set([
  "CredentialsProviderError",
  "ExpiredTokenException",
  "UnrecognizedClientException",
  "InvalidSignatureException",
  "AccessDeniedException",
  "TokenProviderError",
]);

async function outputsOf(stage: string, file: string): Promise<z.infer<typeof Outputs>> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined)
    throw new Trouble(`${file} is not there. Deploy from this folder first: npx sst deploy --stage ${stage}`);
  const { data } = Outputs.safeParse(jsonIn(text));
  if (!data) throw new Trouble(`${file} is not what a deploy of Earshot writes. Run: npx sst deploy --stage ${stage}`);
  if (data.stage !== stage)
    throw new Trouble(
      `The last deploy from this folder was of the stage ${data.stage}, not ${stage}. Run: npx sst deploy --stage ${stage}`,
    );
  return data;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
