import { existsSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { QueueUrls } from "@earshot/aws/sqs-queues";
import { MESSAGE_BYTES, queueNames, queueRules } from "@earshot/core/queues";
import { mkdir } from "node:fs/promises";
import { startFauxqs, type FauxqsServer } from "fauxqs";
import { freePort } from "./free-port.ts";

export type Sqs = { endpoint: string; urls: QueueUrls; close(): Promise<void> };

const ACCOUNT = "000000000000";
const DEAD_DAYS = 14;
const roomy = { MaximumMessageSize: String(MESSAGE_BYTES) };

type SqsOptions = {
  dir?: string;
  /** Seconds for which queues with a delay keep messages back, where not the usual. */
  delaySeconds?: number;
};

/** Embedded SQS in this process on 127.0.0.1, its messages on disk in `dir`; a queue and its dead letters for each rule. */
export async function startSqs({ dir, delaySeconds }: SqsOptions = {}): Promise<Sqs> {
  if (dir) {
    await mkdir(dir, { recursive: true });
    takeBack(dir);
  }
  const port = await freePort();
  const server = await startFauxqs({ port, host: "127.0.0.1", logger: false, ...(dir && { dataDir: dir }) });
  const endpoint = `http://127.0.0.1:${server.port}`;
  const urls = {} as QueueUrls;
  for (const name of queueNames) {
    const rule = queueRules[name];
    const suffix = rule.fifo ? ".fifo" : "";
    const fifo: Record<string, string> = rule.fifo ? { FifoQueue: "true" } : {};
    const names = { queue: `${name}${suffix}`, dead: `${name}-dead${suffix}` };
    const dead = make(server, names.dead, { ...fifo, ...roomy, MessageRetentionPeriod: String(DEAD_DAYS * 86_400) });
    make(server, names.queue, {
      ...fifo,
      ...roomy,
      VisibilityTimeout: String(rule.visibilitySeconds),
      DelaySeconds: String(rule.delaySeconds === undefined ? 0 : (delaySeconds ?? rule.delaySeconds)),
      RedrivePolicy: JSON.stringify({ deadLetterTargetArn: dead, maxReceiveCount: rule.tries }),
    });
    urls[name] = { queue: `${endpoint}/${ACCOUNT}/${names.queue}`, dead: `${endpoint}/${ACCOUNT}/${names.dead}` };
  }
  return { endpoint, urls, close: () => server.stop() };
}

/** Makes a queue unless it is there with its messages: making it again would empty it. Returns its ARN. */
function make(server: FauxqsServer, name: string, attributes: Record<string, string>): string {
  return server.inspectQueue(name)?.arn ?? server.createQueue(name, { attributes }).queueArn;
}

/**
 * Messages that a killed process had in hand are visible again at once: nobody else can be working on them. Left to their
 * time-out, one of them would block its whole account's group for minutes. Done in the emulator's file before it opens it,
 * since it takes no change of visibility for what it loaded from there.
 */
function takeBack(dir: string): void {
  const file = join(dir, "fauxqs.db");
  if (!existsSync(file)) return;
  const database = new DatabaseSync(file);
  database.exec(
    "UPDATE sqs_messages SET receipt_handle = NULL, visibility_deadline = NULL WHERE receipt_handle IS NOT NULL",
  );
  database.close();
}
