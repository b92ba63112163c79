import { DeleteMessageCommand, ReceiveMessageCommand, SendMessageCommand } from "@aws-sdk/client-sqs";
import { createSqsQueues, sqsClient } from "@earshot/aws/sqs-queues";
import { queueRules, type Message, type QueueName, type Queues } from "@earshot/core/queues";
import { startSqs } from "@earshot/local/embedded/start-sqs";

export type QueueBench = Awaited<ReturnType<typeof openQueues>>;

/** Empty queues on the embedded SQS, with hands to take messages out and to lay dead ones in. */
export async function openQueues(options: { delaySeconds?: number } = { delaySeconds: 0 }) {
  const sqs = await startSqs(options);
  const requests: string[] = [];
  const queues: Queues = createSqsQueues({
    endpoint: sqs.endpoint,
    urls: sqs.urls,
    onUse: (operation) => requests.push(operation),
  });
  const client = sqsClient(sqs.endpoint);
  return {
    sqs,
    queues,
    requests,
    /** Takes all that is visible now, deletes it, and gives it parsed, in the order received. */
    async take<Q extends QueueName>(queue: Q): Promise<Message<Q>[]> {
      const taken: Message<Q>[] = [];
      for (;;) {
        const QueueUrl = sqs.urls[queue].queue;
        const { Messages = [] } = await client.send(
          new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 0 }),
        );
        if (Messages.length === 0) return taken;
        for (const { Body, ReceiptHandle } of Messages) {
          taken.push(JSON.parse(Body!));
          await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: ReceiptHandle! }));
        }
      }
    },
    async lay(where: "queue" | "dead", queue: QueueName, MessageBody: string, group = "one"): Promise<string> {
      const fifo = queueRules[queue].fifo && { MessageGroupId: group, MessageDeduplicationId: crypto.randomUUID() };
      const { MessageId } = await client.send(
        new SendMessageCommand({ QueueUrl: sqs.urls[queue][where], MessageBody, ...fifo }),
      );
      return MessageId!;
    },
    async close() {
      client.destroy();
      await sqs.close();
    },
  };
}

/** Waits until something is so, at most ten seconds. */
export async function until(what: () => boolean | Promise<boolean>, said: string): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    if (await what()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Waited ten seconds for ${said}.`);
}
