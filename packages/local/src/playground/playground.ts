import type { DatabaseSync } from "node:sqlite";
import type { Log } from "@earshot/core/context";
import { createAccountStore, type AccountStore } from "./account-store.ts";
import { createCallLog, type CallLog } from "./call-log.ts";
import { transaction } from "./database.ts";
import { createFaults, type FaultSwitches } from "./faults.ts";
import { createIdempotency, type Idempotency } from "./idempotency.ts";
import { createPostStore, type PostStore } from "./post-store.ts";
import { createPush, type Push } from "./push.ts";

/** The playground's parts, on one database and one clock. */
export type Playground = {
  now: () => Date;
  log: Log | undefined;
  posts: PostStore;
  accounts: AccountStore;
  calls: CallLog;
  faults: FaultSwitches;
  idempotency: Idempotency;
  push: Push;
  /** Posts, calls and faults are forgotten; accounts, their tokens and the webhook stay. */
  reset: () => void;
};

export function createPlayground(database: DatabaseSync, now: () => Date, log: Log | undefined): Playground {
  const posts = createPostStore(database, now);
  const calls = createCallLog(database);
  const faults = createFaults(database);
  const idempotency = createIdempotency(database, now);
  return {
    now,
    log,
    posts,
    accounts: createAccountStore(database),
    calls,
    faults,
    idempotency,
    push: createPush(database, now, log),
    reset: () =>
      transaction(database, () => {
        posts.clear();
        calls.clear();
        idempotency.clear();
        faults.clear();
      }),
  };
}
