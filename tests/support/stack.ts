import { createDynamoStore, type Use } from "@earshot/aws/dynamo-store";
import { createSqsQueues } from "@earshot/aws/sqs-queues";
import { createTable } from "@earshot/aws/table";
import { startDynamo } from "@earshot/local/embedded/start-dynamo";
import { startSqs } from "@earshot/local/embedded/start-sqs";

type Options = { dir?: string; onUse?: (use: Use) => void; onQueueUse?: (operation: string) => void; now?: () => Date };

/** The real embedded services, empty: in memory, or in a folder. */
export async function startStack({ dir, onUse, onQueueUse, now }: Options = {}) {
  const dynamo = await startDynamo(dir ? { dir: `${dir}/table` } : {});
  const sqs = await startSqs({ delaySeconds: 0, ...(dir && { dir: `${dir}/queues` }) });
  await createTable(dynamo.endpoint, "earshot");
  return {
    dynamo,
    endpoint: sqs.endpoint,
    urls: sqs.urls,
    store: createDynamoStore({
      endpoint: dynamo.endpoint,
      table: "earshot",
      ...(onUse && { onUse }),
      ...(now && { now }),
    }),
    queues: createSqsQueues({ endpoint: sqs.endpoint, urls: sqs.urls, ...(onQueueUse && { onUse: onQueueUse }) }),
    async close() {
      await sqs.close();
      await dynamo.close();
    },
  };
}
