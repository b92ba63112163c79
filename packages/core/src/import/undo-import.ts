import type { Brand } from "../brand/brand.ts";
import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { Conflict, Refusal } from "../errors.ts";
import { keys } from "../keys.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import { permit } from "../team/permit.ts";
import { changeImport } from "./cancel-import.ts";
import type { Import, ImportedRow, ImportView } from "./import.ts";
import { readImport } from "./list-imports.ts";
import { takeAway } from "./take-away.ts";

const PAGE = 100;
const AT_ONCE = 8;
/** What stands at one address shares a record: of so many at once, one is through at a time. */
const TRIES = 25;
/** Rows that one call looks at: a function on AWS has 20 seconds for it. */
const MOST = 1000;

/**
 * Takes away what an import brought, as far as nobody has worked on it since: at most so many rows a call, so it is called until
 * the import is `undone`. What stays says why. Called again, or after a crash, it goes on where it was.
 */
export async function undoImport(
  ctx: Context,
  brandId: string,
  id: string,
  { most = MOST }: { most?: number } = {},
): Promise<ImportView> {
  permit(ctx, "manage", brandId);
  const brand = await getBrand(ctx, brandId);
  // From now on intake takes none of it.
  const undoing = ({ state }: Import) =>
    state === "undoing" ? undefined : { state: "undoing" as const, undo: { removed: 0 } };
  const found = await changeImport(ctx, brandId, id, undoing, "import.undone");
  let { after, removed } = found.undo ?? { removed: 0 };
  for (let left = most; left > 0; left -= PAGE) {
    const page = await ctx.store.page<ImportedRow>(keys.importPartition(brandId, id), {
      prefix: "ROW#",
      limit: PAGE,
      after,
    });
    removed += await takeAwayAll(
      ctx,
      brand,
      id,
      page.items.map(({ value }) => value),
    );
    after = page.next;
    if (!after && removed === 0) {
      await changeImport(ctx, brandId, id, () => ({ state: "undone", undo: undefined }));
      return readImport(ctx, brandId, id);
    }
    // What another row of this import held in its conversation may go now that one has gone: the rows are gone through once more.
    if (!after) removed = 0;
  }
  await changeImport(ctx, brandId, id, () => ({ undo: { removed, ...(after && { after }) } }));
  return readImport(ctx, brandId, id);
}

async function takeAwayAll(ctx: Context, brand: Brand, id: string, rows: ImportedRow[]): Promise<number> {
  const pause = (attempt: number) => ctx.wait(ctx.random() * 25 * 2 ** Math.min(attempt, 5));
  let removed = 0;
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const some = rows.slice(from, from + AT_ONCE);
    const gone = await Promise.all(
      some.map((row) => retryOnConflict(() => takeAway(ctx, brand, id, row), TRIES, pause).catch(busy)),
    );
    removed += gone.filter(Boolean).length;
  }
  return removed;
}

function busy(error: unknown): never {
  if (error instanceof Conflict) throw new Refusal("taken", { code: "refusal.import-worked-on" });
  throw error;
}
