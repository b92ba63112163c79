import type { Found, Places } from "@earshot/core/store";
import { indexes } from "@earshot/core/store";
import { hashOf, rangeOf, TTL_ATTRIBUTE } from "./table.ts";

export type Item = Record<string, any> & { pk: string; sk: string };

/** A record as the table keeps it: flat, its value beside its keys and its places on the indexes. */
export function itemOf(key: { pk: string; sk: string }, value: object, at: Places = {}, expiresAt?: Date): Item {
  const item: Item = { ...value, pk: key.pk, sk: key.sk };
  for (const index of indexes) {
    const place = at[index];
    if (!place) continue;
    item[hashOf(index)] = place.hash;
    item[rangeOf(index)] = place.range;
  }
  if (expiresAt) item[TTL_ATTRIBUTE] = Math.floor(expiresAt.getTime() / 1000);
  return item;
}

const KEPT = new Set(["pk", "sk", TTL_ATTRIBUTE, ...indexes.flatMap((index) => [hashOf(index), rangeOf(index)])]);

export function foundIn(item: Item): Found {
  const value = Object.fromEntries(Object.entries(item).filter(([name]) => !KEPT.has(name)));
  return { key: { pk: item.pk, sk: item.sk }, value };
}

export function placesOf(item: Item): Places {
  const at: Places = {};
  for (const index of indexes) {
    const hash = item[hashOf(index)];
    if (hash !== undefined) at[index] = { hash, range: item[rangeOf(index)] };
  }
  return at;
}

/** The table deletes what has expired within days, not at once: until then it is as good as gone. */
export function isExpired(item: Item, now: Date): boolean {
  const until = item[TTL_ATTRIBUTE];
  return typeof until === "number" && until * 1000 <= now.getTime();
}
