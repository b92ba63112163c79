import type { DatabaseSync } from "node:sqlite";
import type { LoggedCall } from "./post.ts";

const KEPT = 20_000;

/** Every call to the platform API, so that a test can say: one POST was made. The newest are kept. */
export function createCallLog(database: DatabaseSync) {
  const insert = database.prepare("insert into calls (at, method, path, status, fault) values (?, ?, ?, ?, ?)");
  const prune = database.prepare("delete from calls where seq <= ?");
  const select = database.prepare("select at, method, path, status, fault from calls order by seq");
  const forget = database.prepare("delete from calls");

  return {
    add({ at, method, path, status, fault }: LoggedCall): void {
      const seq = Number(insert.run(at, method, path, status, fault ?? null).lastInsertRowid);
      if (seq % 500 === 0) prune.run(seq - KEPT);
    },
    /** In the order they came. Status 0: no answer was given. */
    list(): LoggedCall[] {
      return select.all().map((row) => {
        const { at, method, path, status, fault } = row as Omit<LoggedCall, "fault"> & { fault: string | null };
        return { at, method, path, status, ...(fault !== null && { fault }) };
      });
    },
    clear(): void {
      forget.run();
    },
  };
}

export type CallLog = ReturnType<typeof createCallLog>;
