import { setTimeout as sleep } from "node:timers/promises";
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageBatchCommand,
  ReceiveMessageCommand,
  type Message,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import type { SqsHandler } from "@earshot/aws/consume";
import { sqsClient, type QueueUrls } from "@earshot/aws/sqs-queues";
import type { Log } from "@earshot/core/context";
import { queueNames, queueRules, type QueueName } from "@earshot/core/queues";
import type { SQSRecord } from "aws-lambda";

type Options = {
  endpoint: string;
  urls: QueueUrls;
  /** Only the queues named here are polled. */
  handlers: Partial<Record<QueueName, SqsHandler>>;
  signal: AbortSignal;
  log: Log;
  /** Seconds until a failed message is tried again, by how often it was received. */
  backOffSeconds?: number[];
  /** Told of each request to a queue. */
  onUse?: (operation: string) => void;
};

/** Sends to one account stay serial in their FIFO group; different accounts go side by side. */
const LOOPS: Partial<Record<QueueName, number>> = { collect: 3, intake: 2, draft: 2, publish: 3, digest: 2 };

/** Stands where Lambda's event source mapping stands: polls each queue and calls its function until told to stop. */
export async function pollQueues({
  endpoint,
  urls,
  handlers,
  signal,
  log,
  backOffSeconds = [1, 4, 15, 60],
  onUse,
}: Options): Promise<void> {
  const client = sqsClient(endpoint);
  if (onUse)
    client.middlewareStack.add(
      (next, { commandName }) =>
        (args) => (onUse(commandName ?? ""), next(args)),
      { step: "initialize" },
    );
  const loops = queueNames.flatMap((queue) => {
    const handler = handlers[queue];
    if (!handler) return [];
    return Array.from({ length: LOOPS[queue] ?? 1 }, () =>
      poll(client, queue, urls[queue].queue, handler, signal, log, backOffSeconds),
    );
  });
  await Promise.all(loops);
  client.destroy();
}

async function poll(
  client: SQSClient,
  queue: QueueName,
  url: string,
  handler: SqsHandler,
  signal: AbortSignal,
  log: Log,
  backOff: number[],
): Promise<void> {
  while (!signal.aborted) {
    try {
      const { Messages = [] } = await client.send(
        new ReceiveMessageCommand({
          QueueUrl: url,
          MaxNumberOfMessages: queueRules[queue].batch,
          WaitTimeSeconds: 20,
          MessageSystemAttributeNames: ["All"],
        }),
        { abortSignal: signal },
      );
      if (Messages.length > 0) await handled(client, url, Messages, handler, queue, backOff);
    } catch (error) {
      if (signal.aborted) return;
      log.error("queue.failed", { queue }, error);
      await sleep(1000, undefined, { signal }).catch(() => undefined);
    }
  }
}

async function handled(
  client: SQSClient,
  url: string,
  messages: Message[],
  handler: SqsHandler,
  queue: QueueName,
  backOff: number[],
): Promise<void> {
  const { batchItemFailures } = await handler({ Records: messages.map((message) => recordOf(message, queue)) });
  const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  const done = messages.filter(({ MessageId }) => !failed.has(MessageId!));
  if (done.length > 0) {
    await client.send(
      new DeleteMessageBatchCommand({
        QueueUrl: url,
        Entries: done.map(({ ReceiptHandle }, n) => ({ Id: String(n), ReceiptHandle: ReceiptHandle! })),
      }),
    );
  }
  for (const message of messages) {
    if (!failed.has(message.MessageId!)) continue;
    const received = Number(message.Attributes?.ApproximateReceiveCount ?? 1);
    const VisibilityTimeout = backOff[Math.min(received, backOff.length) - 1] ?? 60;
    await client.send(
      new ChangeMessageVisibilityCommand({ QueueUrl: url, ReceiptHandle: message.ReceiptHandle!, VisibilityTimeout }),
    );
  }
}

function recordOf(message: Message, queue: QueueName): SQSRecord {
  return {
    messageId: message.MessageId!,
    receiptHandle: message.ReceiptHandle!,
    body: message.Body ?? "",
    attributes: {
      ApproximateReceiveCount: "1",
      SentTimestamp: "0",
      SenderId: "local",
      ApproximateFirstReceiveTimestamp: "0",
      ...message.Attributes,
    },
    messageAttributes: {},
    md5OfBody: message.MD5OfBody ?? "",
    eventSource: "aws:sqs",
    eventSourceARN: `arn:aws:sqs:us-east-1:000000000000:${queue}${queueRules[queue].fifo ? ".fifo" : ""}`,
    awsRegion: "us-east-1",
  };
}
