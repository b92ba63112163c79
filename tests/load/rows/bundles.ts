import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { deflateRawSync } from "node:zlib";
import { build } from "esbuild";
import { bundle } from "../../infra/bundles/bundle.ts";
import type { FunctionName } from "../../../infra/needs.ts";
import { atMost, type Row } from "../row.ts";
import { inScratch } from "../scratch.ts";

const KIB = 1024;
const ROUNDS = 10;
const root = resolve(import.meta.dirname, "../../..");

/** The bundles as deployed: their size, and their initialisation beside that of a bare Hono function with the same AWS clients. */
export async function bundles(): Promise<Row[]> {
  return inScratch(async (dir) => {
    const [webhook, api, intake] = await Promise.all(
      (["webhook", "api", "intake"] satisfies FunctionName[]).map((name) => bundle(name, dir)),
    );
    const bare = await bareFunction(dir);
    const fastest = { bare: Infinity, webhook: Infinity, api: Infinity };
    const files = { bare, webhook: webhook!.file, api: api!.file };
    for (let round = 0; round < ROUNDS; round++) {
      for (const name of ["bare", "webhook", "api"] as const) {
        fastest[name] = Math.min(fastest[name], await initialisation(files[name]));
      }
    }
    return [
      atMost("webhook, minified", webhook!.bytes / KIB, 420, "KiB"),
      atMost("webhook, minified, what it loads at its start", webhook!.atStart.bytes / KIB, 420, "KiB"),
      atMost("api, minified", api!.bytes / KIB, 700, "KiB"),
      atMost("intake with its models, zipped", ((await zipped(intake!.files)) + intake!.besides) / KIB, 8 * KIB, "KiB"),
      atMost("webhook's start beside a bare function's (best of 10)", fastest.webhook / fastest.bare, 1.3, "×"),
      atMost("api's start beside a bare function's (best of 10)", fastest.api / fastest.bare, 1.3, "×"),
    ];
  });
}

/** As Lambda takes it: deflated. The models beside it are packed already. */
async function zipped(files: string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => deflateRawSync(await readFile(file)).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function bareFunction(dir: string): Promise<string> {
  const outfile = join(dir, "bare.mjs");
  await build({
    stdin: {
      contents: `import { Hono } from "hono";
import { handle } from "hono/aws-lambda";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { SQSClient } from "@aws-sdk/client-sqs";
import { KMSClient } from "@aws-sdk/client-kms";
export const clients = [DynamoDBDocumentClient.from(new DynamoDBClient({})), new SQSClient({}), new KMSClient({})];
export const handler = handle(new Hono());`,
      resolveDir: join(root, "packages/aws"),
    },
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "es2024",
    mainFields: ["module", "main"],
    minify: true,
    banner: { js: `import { createRequire } from "module"; const require = createRequire(import.meta.url);` },
    logLevel: "error",
  });
  return outfile;
}

/** Milliseconds to import a bundle in a fresh process. */
async function initialisation(file: string): Promise<number> {
  const script = `${file}.time.mjs`;
  await writeFile(
    script,
    `const began = performance.now(); await import(${JSON.stringify(file)}); console.log(performance.now() - began); process.exit();`,
  );
  const { stdout } = await promisify(execFile)(process.execPath, [script], {
    env: {
      ...process.env,
      AWS_REGION: "us-east-1",
      AWS_LAMBDA_FUNCTION_NAME: "bench",
      EARSHOT_STAGE: "bench",
      EARSHOT_TABLE: "bench",
      EARSHOT_QUEUES: "{}",
      EARSHOT_VAULT_KEY: "bench",
      EARSHOT_MAIL_FROM: "bench@acme.example",
    },
  });
  return Number(stdout.trim().split("\n").at(-1));
}
