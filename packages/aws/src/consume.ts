import {
  BatchProcessor,
  EventType,
  processPartialResponse,
  SqsFifoPartialProcessorAsync,
} from "@aws-lambda-powertools/batch";
import type { Context } from "@earshot/core/context";
import { messages, queueRules, type Message, type QueueName } from "@earshot/core/queues";
import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { contextWith } from "./current.ts";
import type { Parts } from "./lambda-context.ts";

export type SqsHandler = (event: SQSEvent) => Promise<SQSBatchResponse>;

/** A Lambda handler for one queue: each record is parsed and given to a verb; one that fails goes back alone, the rest are done. */
export function consume<Q extends QueueName>(
  queue: Q,
  verb: (ctx: Context, message: Message<Q>) => Promise<unknown>,
  parts?: Parts,
): SqsHandler {
  const context = contextWith(parts);
  return (event) => {
    const fifo = queueRules[queue].fifo === true;
    const processor = fifo ? new SqsFifoPartialProcessorAsync() : new BatchProcessor(EventType.SQS);
    return processPartialResponse(event, (record: SQSRecord) => handle(context(), queue, record, verb), processor, {
      processInParallel: !fifo,
      throwOnFullBatchFailure: false,
    }) as Promise<SQSBatchResponse>;
  };
}

async function handle<Q extends QueueName>(
  ctx: Context,
  queue: Q,
  record: SQSRecord,
  verb: (ctx: Context, message: Message<Q>) => Promise<unknown>,
): Promise<void> {
  try {
    const message = messages[queue].parse(JSON.parse(record.body)) as Message<Q>;
    await verb(ctx, message);
  } catch (error) {
    ctx.log.error(
      "message.failed",
      { queue, message: record.messageId, count: Number(record.attributes.ApproximateReceiveCount) },
      error,
    );
    throw error;
  }
}
