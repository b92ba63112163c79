import { getBrand } from "../brand/change-brand.ts";
import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { contentHash, cut } from "../mention/content.ts";
import { mentionId } from "../mention/mention.ts";
import type { Pointer } from "../mention/pointer.ts";
import { permit } from "../team/permit.ts";
import type { FileRead, ImportItem, Treat } from "./import.ts";
import { isHistory, longestDeadline } from "./is-history.ts";
import { MOST_PROBLEMS, type Look } from "./together.ts";

const KEYS_AT_ONCE = 100;
const REQUESTS_AT_ONCE = 8;
const SHOWN = 5;

/** Says what importing a file would do, and changes nothing. One read unit for two rows. */
export async function lookOver(ctx: Context, brandId: string, read: FileRead, treat: Treat): Promise<Look> {
  permit(ctx, "admin");
  const brand = await getBrand(ctx, brandId);
  const { items, problems, ...rest } = read;
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

const idIn = ({ incoming }: ImportItem) => mentionId(incoming.platform, incoming.nativeId);

async function pointersOf(ctx: Context, brand: string, items: ImportItem[]): Promise<(Pointer | undefined)[]> {
  const pages: ImportItem[][] = [];
  for (let from = 0; from < items.length; from += KEYS_AT_ONCE) pages.push(items.slice(from, from + KEYS_AT_ONCE));
  const found: (Pointer | undefined)[][] = [];
  for (let from = 0; from < pages.length; from += REQUESTS_AT_ONCE) {
    const some = pages.slice(from, from + REQUESTS_AT_ONCE);
    found.push(...(await Promise.all(some.map((page) => pointersIn(ctx, brand, page)))));
  }
  return found.flat();
}

/** A request names each key once. */
async function pointersIn(ctx: Context, brand: string, items: ImportItem[]): Promise<(Pointer | undefined)[]> {
  const ids = [...new Set(items.map(idIn))];
  const pointers = await ctx.store.getMany(ids.map((id) => keys.pointer(brand, id)));
  const byId = new Map(ids.map((id, at) => [id, pointers[at]]));
  return items.map((item) => byId.get(idIn(item)));
}
