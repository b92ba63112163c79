import type { DatabaseSync } from "node:sqlite";
import type * as z from "zod";

/** One small JSON value by its name; what is stored and no longer fits its schema counts as absent. */
export function createSetting<T>(database: DatabaseSync, name: string, schema: z.ZodType<T>) {
  const select = database.prepare("select value from settings where name = ?");
  const insert = database.prepare(
    "insert into settings values (?, ?) on conflict (name) do update set value = excluded.value",
  );
  const remove = database.prepare("delete from settings where name = ?");

  return {
    get(): T | undefined {
      const row = select.get(name) as { value: string } | undefined;
      if (!row) return undefined;
      const read = schema.safeParse(JSON.parse(row.value));
      return read.success ? read.data : undefined;
    },
    set(value: T): void {
      insert.run(name, JSON.stringify(value));
    },
    clear(): void {
      remove.run(name);
    },
  };
}
