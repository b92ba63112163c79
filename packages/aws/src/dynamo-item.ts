import type { Found, Key, Places, PlacesToTake } from "@earshot/core/store";
import { indexes } from "@earshot/core/store";
import { storable } from "./storable.ts";
import { hashOf, rangeOf, TTL_ATTRIBUTE } from "./table-names.ts";

export type Item = Record<string, any> & { pk: string; sk: string };

const OWN = new Set(["pk", "sk", TTL_ATTRIBUTE, ...indexes.flatMap((index) => [hashOf(index), rangeOf(index)])]);

/** A key as the table addresses it. */
export function keyOf({ pk, sk }: Key): { pk: string; sk: string } {
  return { pk: pk.toWellFormed(), sk: sk.toWellFormed() };
}

/** A record as the table keeps it: flat, its value beside its keys and its places on the indexes. Throws where a field of the value would overwrite one of those. */
export function itemOf(
  key: Key,
  value: object,
  { at = {}, expiresAt, now }: { at?: PlacesToTake | undefined; expiresAt?: Date | undefined; now: Date },
): Item {
  const taken = Object.keys(value).find((name) => OWN.has(name));
  if (taken) throw new Error(`A record cannot have a field named ${taken}: the table uses that name itself.`);
  const item: Item = { ...storable(value), ...keyOf(key) };
  for (const index of indexes) {
    const place = at[index];
    if (!place) continue;
    item[hashOf(index)] = place.hash.toWellFormed();
    item[rangeOf(index)] = (typeof place.range === "string" ? place.range : place.range(now)).toWellFormed();
  }
  if (expiresAt) item[TTL_ATTRIBUTE] = Math.floor(expiresAt.getTime() / 1000);
  return item;
}

export function foundIn(item: Item): Found {
  const value = Object.fromEntries(Object.entries(item).filter(([name]) => !OWN.has(name)));
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
