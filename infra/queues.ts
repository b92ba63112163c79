/// <reference path="../.sst/platform/config.d.ts" />
import { MESSAGE_BYTES, queueNames, queueRules, type QueueName } from "../packages/core/src/queues.ts";
import { pascal } from "./needs.ts";

type Pair = { queue: sst.aws.Queue; dead: sst.aws.Queue };

const DAY = 86_400;

function pair(name: QueueName): Pair {
  const rule = queueRules[name];
  const fifo = rule.fifo === true;
  const kept = (days: number) => ({
    queue: { messageRetentionSeconds: days * DAY, sqsManagedSseEnabled: true, maxMessageSize: MESSAGE_BYTES },
  });
  const dead = new sst.aws.Queue(`${pascal(name)}Dead`, { fifo, transform: kept(14) });
  const queue = new sst.aws.Queue(pascal(name), {
    fifo,
    visibilityTimeout: `${rule.visibilitySeconds} seconds`,
    dlq: { queue: dead.arn, retry: rule.tries },
    ...(rule.delaySeconds && { delay: `${rule.delaySeconds} seconds` as const }),
    transform: kept(4),
  });
  return { queue, dead };
}

/** Each queue with its dead letters, by the rules that the local runner builds from too. */
export const queues = Object.fromEntries(queueNames.map((name) => [name, pair(name)])) as Record<QueueName, Pair>;
