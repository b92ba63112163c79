import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { contentHash, cut } from "../mention/content.ts";
import { permit } from "../team/permit.ts";
import type { FileRead, Treat } from "./import.ts";
import { isHistory, longestDeadline } from "./is-history.ts";
import { idIn, pointersOf, underOwnIds } from "./known-pointers.ts";
import { MOST_PROBLEMS, type Look } from "./together.ts";

const SHOWN = 5;

/** Says what importing a file would do, and changes nothing. Half a read unit a row, one where the file is of no known platform. */
export async function lookOver(ctx: Context, brandId: string, read: FileRead, treat: Treat): Promise<Look> {
  permit(ctx, "manage", brandId);
  const brand = await getBrand(ctx, brandId);
  const { items: rows, problems, ...rest } = read;
  const items = await underOwnIds(ctx, brandId, rows);
  const look: Look = {
    ...rest,
    work: 0,
    history: 0,
    undated: 0,
    known: 0,
    different: 0,
    bad: problems.length,
    problems: problems.slice(0, MOST_PROBLEMS),
    hours: longestDeadline(brand) / 60,
    sample: items.slice(0, SHOWN),
  };
  const pointers = await pointersOf(ctx, brandId, items);
  const seen = new Set<string>();
  const now = ctx.now();
  for (const [at, item] of items.entries()) {
    const id = idIn(item);
    const pointer = pointers[at];
    if (seen.has(id) || (pointer && (pointer.what === "reply" || pointer.hash === contentHash(cut(item.incoming)))))
      look.known++;
    else if (pointer) look.different++;
    else if (isHistory(item, { treat, brand, now })) look.history++;
    else {
      look.work++;
      if (!item.incoming.createdAt && !item.incoming.editedAt) look.undated++;
    }
    seen.add(id);
  }
  return look;
}
