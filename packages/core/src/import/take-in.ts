import type { Brand } from "../brand/brand.ts";
import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { dayOf } from "../digest/calendar.ts";
import { Conflict, Refusal } from "../errors.ts";
import { cut } from "../mention/content.ts";
import type { Message } from "../queues.ts";
import type { Change, Key } from "../store.ts";
import { permit } from "../team/permit.ts";
import type { FileRead, Import, ImportItem } from "./import.ts";
import { changeImport } from "./cancel-import.ts";
import { isHistory } from "./is-history.ts";
import { underOwnIds } from "./known-pointers.ts";
import { theImport } from "./list-imports.ts";
import { rowChanges } from "./outcome.ts";
import type { RowProblem } from "./row-problem.ts";

const BATCH = 100;
const BATCHES_AT_ONCE = 4;
const NOTES_AT_ONCE = 20;

const SOURCE = "import";

/**
 * Sends the rows of a file, or of a part of it, the way of every mention, and notes those that cannot be read. Sent twice, a row is
 * taken once. Each batch counts in `onSent`.
 */
export async function takeIn(
  ctx: Context,
  brandId: string,
  id: string,
  { items, problems }: Pick<FileRead, "items" | "problems">,
  onSent?: (rows: number) => void,
): Promise<{ sent: number }> {
  permit(ctx, "manage", brandId);
  const [brand, found] = await Promise.all([getBrand(ctx, brandId), theImport(ctx, brandId, id)]);
  if (found.state !== "running") throw new Refusal("too-late", { code: "refusal.import-cancelled" });
  const seenAt = ctx.now().toISOString();
  const messages = (await underOwnIds(ctx, brandId, items)).map((item) =>
    messageOf(found, item, { seenAt, baseline: isHistory(item, { treat: found.treat, brand, now: ctx.now() }) }),
  );
  await noteOldest(ctx, brand, found, messages);
  for (let from = 0; from < messages.length; from += BATCH * BATCHES_AT_ONCE) {
    const some = messages.slice(from, from + BATCH * BATCHES_AT_ONCE);
    await Promise.all(batchesOf(some, BATCH).map((batch) => ctx.queues.send("intake", batch)));
    onSent?.(some.length);
  }
  for (const some of batchesOf(problems, NOTES_AT_ONCE)) {
    await refuse(ctx, found, some, seenAt);
    onSent?.(some.length);
  }
  return { sent: messages.length };
}

/** An export of everything begins with the oldest history that was imported. */
async function noteOldest(ctx: Context, brand: Brand, { id }: Import, messages: Message<"intake">[]): Promise<void> {
  const days = messages.flatMap(({ import: from }) => from?.firstSeenAt ?? []).map((at) => dayOf(at, brand.timeZone));
  if (days.length === 0) return;
  const oldest = days.reduce((a, b) => (a < b ? a : b));
  await changeImport(ctx, brand.id, id, (before) =>
    before.oldest !== undefined && before.oldest <= oldest ? undefined : { oldest },
  );
}

function messageOf(
  { brand, id }: Import,
  { row, incoming, firstSeenAt, deleted }: ImportItem,
  { seenAt, baseline }: { seenAt: string; baseline: boolean },
): Message<"intake"> {
  // History stands on the day it was said, so that it does not fill the day it was imported.
  const at = baseline ? (firstSeenAt ?? incoming.createdAt) : undefined;
  return {
    brand,
    source: SOURCE,
    baseline,
    seenAt,
    incoming: cut(incoming),
    import: { id, row, ...(at && { firstSeenAt: new Date(at).toISOString() }), ...(deleted && { deleted: true }) },
  };
}

async function refuse(ctx: Context, { brand, id }: Import, problems: RowProblem[], at: string): Promise<void> {
  const changes = problems.map(({ row, code, values }) =>
    rowChanges(brand, id, { row, outcome: "refused", problem: { code, values } }, at),
  );
  try {
    await ctx.store.commit(merged(changes.flat()));
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    if (changes.length === 1) return; // noted before
    for (const [n] of changes.entries()) await refuse(ctx, { brand, id } as Import, [problems[n]!], at);
  }
}

/** A transaction changes each record once: additions to one counter become one. */
function merged(changes: Change[]): Change[] {
  const rest: Change[] = [];
  const sums = new Map<string, Extract<Change, { add: Key }>>();
  for (const change of changes) {
    if (!("add" in change)) rest.push(change);
    else {
      const sum = sums.get(change.add.sk)?.counts ?? {};
      for (const [name, n] of Object.entries(change.counts)) sum[name] = (sum[name] ?? 0) + n;
      sums.set(change.add.sk, { add: change.add, counts: sum });
    }
  }
  return [...rest, ...sums.values()];
}

function batchesOf<T>(all: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size));
}
