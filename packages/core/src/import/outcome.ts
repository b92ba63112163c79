import type { Context } from "../context.ts";
import { Conflict } from "../errors.ts";
import { keys } from "../keys.ts";
import type { Message } from "../queues.ts";
import type { Change } from "../store.ts";
import type { ImportedRow, Outcome } from "./import.ts";

/** Days for which an import can be undone. */
export const UNDO_DAYS = 180;

type Came = Omit<ImportedRow, "row" | "outcome">;

/** What belongs into the transaction that settles a row of a file: its outcome, once, and the counter of that outcome. */
export function cameTo(message: Message<"intake">, outcome: Outcome, came: Came = {}): Change[] {
  const { brand, seenAt, import: from } = message;
  return from ? rowChanges(brand, from.id, { row: from.row, outcome, ...came }, seenAt) : [];
}

export function rowChanges(brand: string, id: string, row: ImportedRow, at: string): Change[] {
  return [
    {
      put: keys.importedRow(brand, id, row.row),
      value: row,
      if: "absent",
      expiresAt: new Date(Date.parse(at) + UNDO_DAYS * 86_400_000),
    },
    { add: keys.importCounts(brand, id, row.row), counts: { [row.outcome]: 1 } },
  ];
}

/** Notes what a row came to where nothing else is written; a second delivery of it changes nothing. */
export async function note(ctx: Context, message: Message<"intake">, outcome: Outcome): Promise<undefined> {
  const changes = cameTo(message, outcome);
  if (changes.length === 0) return;
  try {
    await ctx.store.commit(changes);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
  }
}
