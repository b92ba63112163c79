import type { DatabaseSync } from "node:sqlite";
import { transaction } from "./database.ts";

const HONOURED_MS = 3_600_000;

/** Remembers for an hour which reply a key made, so that the same key makes no second. */
export function createIdempotency(database: DatabaseSync, now: () => Date) {
  const select = database.prepare("select post from idempotency where account = ? and key = ? and at > ?");
  const insert = database.prepare(
    "insert into idempotency values (?, ?, ?, ?) on conflict (account, key) do update set post = excluded.post, at = excluded.at",
  );
  const prune = database.prepare("delete from idempotency where at <= ?");
  const forget = database.prepare("delete from idempotency");
  const horizon = () => new Date(now().getTime() - HONOURED_MS).toISOString();

  return {
    /** Id of the post that this key made before, or of the one that `make` makes now. */
    once(account: string, key: string, make: () => string): string {
      return transaction(database, () => {
        prune.run(horizon());
        const known = select.get(account, key, horizon()) as { post: string } | undefined;
        if (known) return known.post;
        const post = make();
        insert.run(account, key, post, now().toISOString());
        return post;
      });
    },
    clear(): void {
      forget.run();
    },
  };
}

export type Idempotency = ReturnType<typeof createIdempotency>;
