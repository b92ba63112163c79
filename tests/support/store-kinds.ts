import { createDynamoStore } from "@earshot/aws/dynamo-store";
import { createTable } from "@earshot/aws/table";
import type { Store } from "@earshot/core/store";
import { startDynamo } from "@earshot/local/embedded/start-dynamo";
import { createMemoryStore } from "./memory-store.ts";

type Options = { now?: () => Date };
type Opened = {
  /** A store with nothing in it. */
  open(options?: Options): Promise<Store>;
  endpoint?: string;
  close(): Promise<void>;
};
export type StoreKind = { name: string; start(): Promise<Opened> };

/** DynamoDB Local, or another that runs: its suite is skipped where the variable is not set. */
export const localEndpoint = process.env["DYNAMODB_LOCAL_ENDPOINT"];

/** Every implementation of the Store that can be had here. */
export const storeKinds: StoreKind[] = [
  {
    name: "memory",
    start: async () => ({ open: async (options) => createMemoryStore(options), close: async () => undefined }),
  },
  {
    name: "embedded DynamoDB",
    async start() {
      const { endpoint, close } = await startDynamo();
      return { ...tablesAt(endpoint), close };
    },
  },
  ...(localEndpoint
    ? [{ name: "DynamoDB Local", start: async () => ({ ...tablesAt(localEndpoint), close: async () => undefined }) }]
    : []),
];

let tables = 0;

function tablesAt(endpoint: string) {
  return {
    endpoint,
    async open(options: Options = {}) {
      const table = `contract-${process.pid}-${Date.now()}-${tables++}`;
      await createTable(endpoint, table);
      return createDynamoStore({ endpoint, table, ...options });
    },
  };
}
