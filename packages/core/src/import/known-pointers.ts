import type { Context } from "../context.ts";
import { idOf } from "../ids.ts";
import { keys } from "../keys.ts";
import { mentionId } from "../mention/mention.ts";
import type { Pointer } from "../mention/pointer.ts";
import type { ImportItem } from "./import.ts";

const KEYS_AT_ONCE = 100;
const REQUESTS_AT_ONCE = 8;

/** What stands for a platform in files of no known program. Their ids are often numbers of rows, and say nothing beyond the file. */
export const NO_PLATFORM = "import";

/** What is known of each row under its id; half a read unit a row. */
export async function pointersOf(
  ctx: Context,
  brand: string,
  items: readonly ImportItem[],
): Promise<(Pointer | undefined)[]> {
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

export const idIn = ({ incoming }: ImportItem): string => mentionId(incoming.platform, incoming.nativeId);

/** Rows of no known platform whose id is known as somebody else's get an id of their own, the same each time. */
export async function underOwnIds(ctx: Context, brand: string, items: readonly ImportItem[]): Promise<ImportItem[]> {
  const bare = items.filter(({ incoming }) => incoming.platform === NO_PLATFORM);
  const pointers = await pointersOf(ctx, brand, bare);
  const others = new Set(bare.filter(({ incoming }, at) => isAnothers(pointers[at], incoming.author.id)));
  return items.map((item) => (others.has(item) ? withOwnId(item) : item));
}

function isAnothers(pointer: Pointer | undefined, author: string): boolean {
  return pointer?.what === "mention" && pointer.author !== author && !pointer.author.startsWith("deleted:");
}

function withOwnId(item: ImportItem): ImportItem {
  const { platform, nativeId, author } = item.incoming;
  return { ...item, incoming: { ...item.incoming, nativeId: idOf("i", platform, nativeId, author.id) } };
}
