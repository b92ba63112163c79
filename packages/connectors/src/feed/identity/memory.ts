import { hashOf } from "@earshot/core/ids";
import * as z from "zod";
import type { Known } from "./sighting.ts";

/** Beyond what a feed shows, as many items again are remembered: a forum's come back. */
const LEAST = 200;
const MOST = 1000;
const MOST_SHARED = 300;
/** In the store an item has room for 400 KB, and this is not alone in it. */
const MOST_BYTES = 150_000;

/** What is remembered of a feed, as JSON: its items in few letters, and marks of the ids that several of them had. */
export const Memory = z.object({ items: z.array(z.string()), shared: z.array(z.string()) });
export type Memory = z.infer<typeof Memory>;

/** No mark has a space in it; an id may. */
const PARTS = /^(\S*) (\S*) (\S*) (\S*) (\S*) (\S*) (.+)$/su;

export function itemsIn({ items }: Memory): Known[] {
  return items.flatMap((item) => {
    const [, key = "", words = "", at = "", author = "", address = "", sketch = "", id] = PARTS.exec(item) ?? [];
    return id === undefined ? [] : [{ key, words, at, author, address, sketch, id }];
  });
}

export function isShared({ shared }: Memory, id: string): boolean {
  return shared.includes(markOf(id));
}

/** What is remembered after a reading: what the document has, then what was there before it, the latest first. */
export function remembering(before: Memory, known: Known[], sharedNow: string[]): Memory {
  const ids = new Set(known.map(({ id }) => id));
  const gone = itemsIn(before).filter(({ id }) => !ids.has(id));
  const most = Math.min(Math.max(2 * known.length, LEAST), MOST);
  const items: string[] = [];
  let size = 0;
  for (const item of [...known, ...gone]) {
    const written = asText(item);
    size += Buffer.byteLength(written);
    if (items.length >= most || size > MOST_BYTES) break;
    items.push(written);
  }
  const shared = [...new Set([...before.shared, ...sharedNow.map(markOf)])].slice(-MOST_SHARED);
  return { items, shared };
}

function asText({ key, words, at, author, address, sketch, id }: Known): string {
  return [key, words, at, author, address, sketch, id].join(" ");
}

function markOf(id: string): string {
  return hashOf(id).slice(0, 6);
}
