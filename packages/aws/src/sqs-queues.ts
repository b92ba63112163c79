import { createHash, randomUUID } from "node:crypto";
import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
  type Message as SqsMessage,
} from "@aws-sdk/client-sqs";
import { Refusal } from "@earshot/core/errors";
import {
  MESSAGE_BYTES,
  messages,
  queueNames,
  queueRules,
  type DeadLetter,
  type Message,
  type QueueName,
  type Queues,
} from "@earshot/core/queues";

export type QueueUrls = Record<QueueName, { queue: string; dead: string }>;
export type QueuesOptions = { urls: QueueUrls; endpoint?: string; onUse?: (operation: string) => void };

const BATCH = 10;
const BATCH_BYTES = MESSAGE_BYTES - 16 * 1024;
const TRIES = 5;
const PEEKS = 12;

export function sqsClient(endpoint?: string): SQSClient {
  if (!endpoint) return new SQSClient({});
  return new SQSClient({
    endpoint,
    region: "us-east-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
}

/** The Queues on SQS, or on whatever speaks its protocol at `endpoint`. */
export function createSqsQueues({ urls, endpoint, onUse }: QueuesOptions): Queues {
  const client = sqsClient(endpoint);

  async function sendBatch(queue: QueueName, entries: Entry[]): Promise<void> {
    let left = entries;
    for (let tries = 1; left.length > 0; tries++) {
      onUse?.("SendMessageBatch");
      const { Failed = [] } = await client.send(
        new SendMessageBatchCommand({ QueueUrl: urls[queue].queue, Entries: left }),
      );
      const again = new Set(Failed.filter((each) => !each.SenderFault).map(({ Id }) => Id));
      const refused = Failed.find((each) => each.SenderFault);
      if (refused) throw new Error(`The queue ${queue} refused a message: ${refused.Code}`);
      left = left.filter(({ Id }) => again.has(Id));
      if (left.length > 0 && tries >= TRIES) throw new Error(`The queue ${queue} left ${left.length} messages unsent.`);
    }
  }

  /** Goes through dead letters until `use` takes one; those it does not take become visible again at once. */
  async function find(queue: QueueName, id: string, use: (message: SqsMessage) => Promise<void>): Promise<boolean> {
    const QueueUrl = urls[queue].dead;
    const others: SqsMessage[] = [];
    try {
      for (let peek = 0; peek < PEEKS; peek++) {
        const { Messages = [] } = await client.send(
          new ReceiveMessageCommand({
            QueueUrl,
            MaxNumberOfMessages: BATCH,
            // A receive that does not wait asks only some of SQS's servers and may miss what is there.
            WaitTimeSeconds: 1,
            VisibilityTimeout: 30,
            MessageSystemAttributeNames: ["All"],
          }),
        );
        const match = Messages.find(({ MessageId }) => MessageId === id);
        others.push(...Messages.filter((message) => message !== match));
        if (match) {
          await use(match);
          await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: match.ReceiptHandle! }));
          return true;
        }
        if (Messages.length === 0) return false;
      }
      return false;
    } finally {
      await release(QueueUrl, others);
    }
  }

  async function release(QueueUrl: string, held: SqsMessage[]): Promise<void> {
    for (let from = 0; from < held.length; from += BATCH) {
      const Entries = held
        .slice(from, from + BATCH)
        .map(({ ReceiptHandle }, n) => ({ Id: String(n), ReceiptHandle: ReceiptHandle!, VisibilityTimeout: 0 }));
      // One that is not released comes back by itself.
      await client.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl, Entries })).catch(() => undefined);
    }
  }

  return {
    async send(queue, bodies, options = {}) {
      // All are made before any is sent: one that is too large leaves none behind.
      const batches = Array.from(batchesOf(queue, bodies, options));
      for (const entries of batches) await sendBatch(queue, entries);
    },

    async deadLetters(limit = 100) {
      const letters = new Map<string, DeadLetter>();
      for (const queue of queueNames) {
        for (let peek = 0; peek < PEEKS && letters.size < limit; peek++) {
          const before = letters.size;
          const { Messages = [] } = await client.send(
            new ReceiveMessageCommand({
              QueueUrl: urls[queue].dead,
              MaxNumberOfMessages: BATCH,
              VisibilityTimeout: 0,
              WaitTimeSeconds: 0,
              MessageSystemAttributeNames: ["All"],
            }),
          );
          for (const message of Messages) letters.set(message.MessageId!, letterOf(queue, message));
          if (letters.size === before) break;
        }
      }
      return [...letters.values()].slice(0, limit);
    },

    redrive: (queue, id) =>
      find(queue, id, async ({ Body, Attributes }) => {
        const fifo = queueRules[queue].fifo && {
          MessageGroupId: Attributes?.MessageGroupId ?? "again",
          MessageDeduplicationId: randomUUID(),
        };
        await client.send(new SendMessageCommand({ QueueUrl: urls[queue].queue, MessageBody: Body!, ...fifo }));
      }),

    discard: (queue, id) => find(queue, id, async () => undefined),

    async depths() {
      const depth = async (QueueUrl: string) => {
        const { Attributes } = await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["All"] }));
        return [
          "ApproximateNumberOfMessages",
          "ApproximateNumberOfMessagesDelayed",
          "ApproximateNumberOfMessagesNotVisible",
        ].reduce((sum, name) => sum + Number(Attributes?.[name as "All"] ?? 0), 0);
      };
      const rows = await Promise.all(
        queueNames.map(async (queue) => {
          const [waiting, dead] = await Promise.all([depth(urls[queue].queue), depth(urls[queue].dead)]);
          return [queue, { waiting, dead }] as const;
        }),
      );
      return Object.fromEntries(rows) as Record<QueueName, { waiting: number; dead: number }>;
    },
  };
}

type Entry = {
  Id: string;
  MessageBody: string;
  MessageGroupId?: string;
  MessageDeduplicationId?: string;
  DelaySeconds?: number;
};

/** JSON without the characters that SQS refuses in a body (it takes those of XML 1.0), nor surrogates, which the embedded one refuses. */
function bodyOf(message: unknown): string {
  return JSON.stringify(message).replace(
    /[\ud800-\udfff\ufffe\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16)}`,
  );
}

/** SQS takes 1 to 128 visible ASCII characters as an id; for anything else its hash stands, so that different ones stay so. */
function idFor(id: string): string {
  return /^[!-~]{1,128}$/.test(id) ? id : createHash("sha256").update(id).digest("hex");
}

/** Messages in as few batches as ten a batch and one megabyte a batch allow. */
function* batchesOf<Q extends QueueName>(
  queue: Q,
  bodies: Message<Q>[],
  { group, dedupe, delaySeconds }: { group?: string; dedupe?: (body: Message<Q>) => string; delaySeconds?: number },
): Generator<Entry[]> {
  let entries: Entry[] = [];
  let size = 0;
  for (const body of bodies) {
    const MessageBody = bodyOf(body);
    const bytes = Buffer.byteLength(MessageBody);
    if (bytes > MESSAGE_BYTES)
      throw new Refusal("too-large", { code: "refusal.queue-large", queue, bytes, most: MESSAGE_BYTES });
    if (entries.length === BATCH || (entries.length > 0 && size + bytes > BATCH_BYTES)) {
      yield entries;
      entries = [];
      size = 0;
    }
    const fifo = queueRules[queue].fifo && {
      MessageGroupId: idFor(group ?? "one"),
      MessageDeduplicationId: idFor(dedupe?.(body) ?? randomUUID()),
    };
    const late = delaySeconds !== undefined && { DelaySeconds: Math.ceil(delaySeconds) };
    entries.push({ Id: String(entries.length), MessageBody, ...fifo, ...late });
    size += bytes;
  }
  if (entries.length > 0) yield entries;
}

function letterOf(queue: QueueName, { MessageId, Body, Attributes }: SqsMessage): DeadLetter {
  const problem = problemOf(queue, Body ?? "");
  return {
    id: MessageId!,
    queue,
    body: Body ?? "",
    sentAt: new Date(Number(Attributes?.SentTimestamp ?? 0)).toISOString(),
    ...(problem && { problem }),
  };
}

/** Why a body cannot be read, in words; undefined when it can. */
export function problemOf(queue: QueueName, body: string): string | undefined {
  try {
    const result = messages[queue].safeParse(JSON.parse(body));
    return result.success
      ? undefined
      : result.error.issues
          .slice(0, 5)
          .map(({ path, message }) => `${path.join(".") || "body"}: ${message}`)
          .join("; ");
  } catch {
    return "It is not JSON.";
  }
}
