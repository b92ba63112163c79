import { TransactionCanceledException, ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { DeleteCommand, PutCommand, TransactWriteCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { Conflict, Refusal } from "@earshot/core/errors";
import { isWrite, type Change, type Write as ChangeOfRecord } from "@earshot/core/store";
import { itemOf, keyOf } from "./dynamo-item.ts";
import { TTL_ATTRIBUTE } from "./table-names.ts";

type Meter = { now: () => Date; used: (operation: string, capacity: any) => void; measured: object };
type Params = {
  ConditionExpression?: string;
  ExpressionAttributeNames?: Record<string, string>;
  ExpressionAttributeValues?: Record<string, unknown>;
};

const TRIES = 8;
const MOST_CHANGES = 100;

/** Writes all changes or none: one put or removal as a plain conditional write (half the price), anything else as a transaction. */
export function committer(client: DynamoDBDocumentClient, table: string, { now, used, measured }: Meter) {
  return async function commit(asked: Change[]): Promise<void> {
    const changes = asked.filter(isWrite);
    if (changes.length === 0) return;
    if (changes.length > MOST_CHANGES)
      throw new Error(`A transaction takes ${MOST_CHANGES} changes, not ${changes.length}.`);
    for (let tries = 1; ; tries++) {
      // Anew for each try: a place made of the moment of the write is not to lie behind it.
      const at = now();
      const writes = changes.map((change) => writeOf(change, table, at));
      try {
        const answer =
          writes.length === 1 ? await alone(client, writes[0]!, measured) : await together(client, writes, measured);
        used(writes.length === 1 ? "Write" : "TransactWriteItems", answer.ConsumedCapacity);
        return;
      } catch (error) {
        const busy = translated(error);
        if (!busy || tries >= TRIES) throw error;
        await new Promise((resolve) => setTimeout(resolve, 10 * 2 ** tries * Math.random()));
      }
    }
  };
}

type Write = { Put?: any; Update?: any; Delete?: any; ConditionCheck?: any };

function writeOf(change: ChangeOfRecord, table: string, now: Date): Write {
  if ("put" in change) {
    return {
      Put: {
        TableName: table,
        Item: itemOf(change.put, change.value, { at: change.at, expiresAt: change.expiresAt, now }),
        ...conditionOf(change.if, now),
      },
    };
  }
  if ("remove" in change)
    return { Delete: { TableName: table, Key: keyOf(change.remove), ...conditionOf(change.if, now) } };
  if ("check" in change)
    return { ConditionCheck: { TableName: table, Key: keyOf(change.check), ...conditionOf(change.if, now) } };
  const names = Object.keys(change.counts);
  const until = change.expiresAt && Math.floor(change.expiresAt.getTime() / 1000);
  const added = `ADD ${names.map((_, n) => `#c${n} :c${n}`).join(", ")}`;
  return {
    Update: {
      TableName: table,
      Key: keyOf(change.add),
      UpdateExpression: until === undefined ? added : `${added} SET #e = :e`,
      ExpressionAttributeNames: {
        ...Object.fromEntries(names.map((name, n) => [`#c${n}`, name])),
        ...(until !== undefined && { "#e": TTL_ATTRIBUTE }),
      },
      ExpressionAttributeValues: {
        ...Object.fromEntries(names.map((name, n) => [`:c${n}`, change.counts[name]])),
        ...(until !== undefined && { ":e": until }),
      },
    },
  };
}

function conditionOf(condition: "absent" | number | undefined, now: Date): Params {
  if (condition === undefined) return {};
  if (condition === "absent") {
    return {
      ConditionExpression: "attribute_not_exists(pk) OR #e <= :now",
      ExpressionAttributeNames: { "#e": TTL_ATTRIBUTE },
      ExpressionAttributeValues: { ":now": Math.floor(now.getTime() / 1000) },
    };
  }
  return {
    ConditionExpression: "#v = :v",
    ExpressionAttributeNames: { "#v": "version" },
    ExpressionAttributeValues: { ":v": condition },
  };
}

function alone(client: DynamoDBDocumentClient, write: Write, measured: object): Promise<{ ConsumedCapacity?: any }> {
  if (write.Put) return client.send(new PutCommand({ ...write.Put, ...measured }));
  if (write.Delete) return client.send(new DeleteCommand({ ...write.Delete, ...measured }));
  // An addition sent again after its answer was lost would count twice; a transaction's token makes it count once.
  return together(client, [write], measured);
}

function together(
  client: DynamoDBDocumentClient,
  writes: Write[],
  measured: object,
): Promise<{ ConsumedCapacity?: any }> {
  return client.send(new TransactWriteCommand({ TransactItems: writes, ...measured }));
}

/** Throws what the error means; returns true when the table was only busy and the same may be tried again. */
function translated(error: unknown): boolean {
  if (error instanceof ConditionalCheckFailedException) throw new Conflict([0], { cause: error });
  const { name, message } = error as Error;
  if (/exceeded the maximum allowed size|Item size/i.test(message)) {
    throw new Refusal("too-large", { code: "refusal.item-large" });
  }
  if (/aggregate size|4 ?MB/i.test(message)) {
    throw new Refusal("too-large", { code: "refusal.commit-large" });
  }
  if (!(error instanceof TransactionCanceledException))
    return name === "TransactionInProgressException" || name === "ThrottlingException";
  const reasons = (error.CancellationReasons ?? []).map(({ Code }) => Code);
  const failed = reasons.flatMap((code, n) => (code === "ConditionalCheckFailed" ? [n] : []));
  if (failed.length > 0) throw new Conflict(failed, { cause: error });
  return reasons.every(
    (code) => code === undefined || code === "None" || code === "TransactionConflict" || code === "ThrottlingError",
  );
}
