import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import {
  DynamoDBDocumentClient,
  BatchGetCommand,
  DeleteCommand,
  GetCommand,
  QueryCommand,
  ScanCommand,
} from "@aws-sdk/lib-dynamodb";
import type { Found, Index, Key, Page, Range, Store } from "@earshot/core/store";
import { committer } from "./dynamo-commit.ts";
import { cursorAfter, damagedCursor, keyIn } from "./dynamo-cursor.ts";
import { foundIn, isExpired, keyOf, placesOf, type Item } from "./dynamo-item.ts";
import { projected } from "./dynamo-projection.ts";
import { conditionOn } from "./dynamo-range.ts";
import { dynamoClient } from "./table.ts";
import { hashOf, rangeOf, TTL_ATTRIBUTE } from "./table-names.ts";

/** What one request used: capacity units as the table reports them. */
export type Use = { operation: string; units: number };
export type StoreOptions = { table: string; endpoint?: string; now?: () => Date; onUse?: (use: Use) => void };

const BATCH = 100;

/** The Store on DynamoDB, or on whatever speaks its protocol at `endpoint`. */
export function createDynamoStore({ table, endpoint, now = () => new Date(), onUse }: StoreOptions): Store {
  const client = DynamoDBDocumentClient.from(dynamoClient(endpoint), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const measured = onUse ? { ReturnConsumedCapacity: "TOTAL" as const } : {};
  const used = (
    operation: string,
    capacity: { CapacityUnits?: number | undefined } | { CapacityUnits?: number | undefined }[] | undefined,
  ) => onUse?.({ operation, units: [capacity ?? []].flat().reduce((sum, each) => sum + (each.CapacityUnits ?? 0), 0) });

  async function query(hash: [string, string], rangeName: string, range: Range, index?: Index): Promise<Page<any>> {
    const names = [...new Set(["pk", "sk", hash[0], rangeName])];
    let start: Record<string, any> | undefined =
      range.after === undefined ? undefined : keyIn(range.after, names, hash);
    const condition = conditionOn(range);
    if (!condition) return { items: [] };
    const items: Found[] = [];
    const limit = range.limit ?? Number.POSITIVE_INFINITY;
    do {
      const question = new QueryCommand({
        TableName: table,
        ...(index ? { IndexName: index } : { ConsistentRead: true }),
        KeyConditionExpression: ["#h = :h", condition.expression].filter(Boolean).join(" AND "),
        ExpressionAttributeNames: {
          "#h": hash[0],
          ...(condition.expression && { "#r": rangeName }),
          ...(range.only && projected(range.only).names),
        },
        ...(range.only && { ProjectionExpression: projected(range.only).expression }),
        ExpressionAttributeValues: { ":h": hash[1], ...condition.values },
        ScanIndexForward: !range.backwards,
        ...(Number.isFinite(limit) && { Limit: Math.max(1, limit - items.length) }),
        ...(start && { ExclusiveStartKey: start }),
        ...measured,
      });
      const answer = await client.send(question).catch(refusingItsStart);
      used("Query", answer.ConsumedCapacity);
      items.push(...(answer.Items as Item[]).filter((item) => !isExpired(item, now())).map(foundIn));
      start = answer.LastEvaluatedKey;
    } while (start && items.length < limit);
    return { items, ...(start && { next: cursorAfter(start) }) };
  }

  /** It may have been written anew since it was found expired. */
  async function deleteExpired(Key: { pk: string; sk: string }, seconds: number): Promise<boolean> {
    try {
      await client.send(
        new DeleteCommand({
          TableName: table,
          Key,
          ConditionExpression: "#e <= :now",
          ExpressionAttributeNames: { "#e": TTL_ATTRIBUTE },
          ExpressionAttributeValues: { ":now": seconds },
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  }

  return {
    commit: committer(client, table, { now, used, measured }),

    async get<T>(key: Key<T>, { lately = false } = {}): Promise<T | undefined> {
      const answer = await client.send(
        new GetCommand({ TableName: table, Key: keyOf(key), ConsistentRead: !lately, ...measured }),
      );
      used("GetItem", answer.ConsumedCapacity);
      const item = answer.Item as Item | undefined;
      return item && !isExpired(item, now()) ? (foundIn(item).value as T) : undefined;
    },

    async getMany<T>(keys: Key<T>[]): Promise<(T | undefined)[]> {
      const found = new Map<string, T>();
      const asked = keys.map(keyOf);
      const wanted = [...new Map(asked.map((key) => [`${key.pk}\n${key.sk}`, key])).values()];
      for (let from = 0; from < wanted.length; from += BATCH) {
        let request: Record<string, any> | undefined = {
          [table]: { Keys: wanted.slice(from, from + BATCH), ConsistentRead: true },
        };
        for (let tries = 0; request && Object.keys(request).length > 0; tries++) {
          if (tries > 8) throw new Error("The table left keys of a batch unread too often.");
          if (tries > 0) await new Promise((resolve) => setTimeout(resolve, 20 * 2 ** tries * Math.random()));
          const answer: any = await client.send(new BatchGetCommand({ RequestItems: request, ...measured }));
          used("BatchGetItem", answer.ConsumedCapacity);
          for (const item of (answer.Responses?.[table] ?? []) as Item[]) {
            if (!isExpired(item, now())) found.set(`${item.pk}\n${item.sk}`, foundIn(item).value);
          }
          request = answer.UnprocessedKeys;
        }
      }
      return asked.map(({ pk, sk }) => found.get(`${pk}\n${sk}`));
    },

    page: (pk, range = {}) => query(["pk", pk.toWellFormed()], "sk", range),
    list: (index, hash, range = {}) => query([hashOf(index), hash.toWellFormed()], rangeOf(index), range, index),

    async sweep(at) {
      const seconds = Math.floor(at.getTime() / 1000);
      let swept = 0;
      let start: Record<string, any> | undefined;
      do {
        const answer: any = await client.send(
          new ScanCommand({
            TableName: table,
            FilterExpression: "#e <= :now",
            ProjectionExpression: "pk, sk",
            ExpressionAttributeNames: { "#e": TTL_ATTRIBUTE },
            ExpressionAttributeValues: { ":now": seconds },
            ...(start && { ExclusiveStartKey: start }),
          }),
        );
        for (const { pk, sk } of answer.Items as Item[]) {
          if (await deleteExpired({ pk, sk }, seconds)) swept += 1;
        }
        start = answer.LastEvaluatedKey;
      } while (start);
      return swept;
    },

    async *everything() {
      let start: Record<string, any> | undefined;
      do {
        const answer: any = await client.send(
          new ScanCommand({ TableName: table, ...(start && { ExclusiveStartKey: start }) }),
        );
        for (const item of answer.Items as Item[]) {
          const until = item[TTL_ATTRIBUTE];
          yield {
            ...foundIn(item),
            at: placesOf(item),
            ...(until !== undefined && { expiresAt: new Date(until * 1000) }),
          };
        }
        start = answer.LastEvaluatedKey;
      } while (start);
    },
  };
}

function refusingItsStart(error: Error): never {
  if (error.name === "ValidationException" && /start(ing)? ?key/i.test(error.message)) throw damagedCursor();
  throw error;
}
