import { cursorAfter, keyIn } from "@earshot/aws/dynamo-cursor";
import { foundIn, isExpired, itemOf, keyOf, placesOf, type Item } from "@earshot/aws/dynamo-item";
import { compareBytes } from "@earshot/aws/dynamo-range";
import { hashOf, rangeOf, TTL_ATTRIBUTE } from "@earshot/aws/table-names";
import { Conflict, Refusal } from "@earshot/core/errors";
import { isWrite, type Key, type Page, type Range, type Store, type Write } from "@earshot/core/store";

const MOST_CHANGES = 100;
const ITEM_BYTES = 400 * 1024;
const COMMIT_BYTES = 4 * 1024 * 1024;

/** What a store in memory holds, as the table keeps it; a record is never changed, only replaced. */
export type Items = Map<string, Item>;

/** The store in memory: the same conditions, orders and limits, no network. It may begin with what another held. */
export function createMemoryStore({
  now = () => new Date(),
  items = new Map(),
}: { now?: () => Date; items?: Items } = {}): Store {
  const idOf = (key: Key) => `${key.pk.toWellFormed()}\n${key.sk.toWellFormed()}`;
  const live = (item: Item | undefined) => (item && !isExpired(item, now()) ? item : undefined);
  const valueAt = (key: Key) => {
    const item = live(items.get(idOf(key)));
    return item && copied(foundIn(item).value);
  };

  const holds = (condition: "absent" | number | undefined, key: Key): boolean => {
    if (condition === undefined) return true;
    const found = items.get(idOf(key));
    return condition === "absent" ? !live(found) : found?.["version"] === condition;
  };

  const outcomeOf = (change: Write): Item | undefined => {
    if ("put" in change) return copied(itemOf(change.put, change.value, { ...change, now: now() }));
    if ("check" in change) return items.get(idOf(change.check));
    if ("remove" in change) return undefined;
    const item: Item = { ...(items.get(idOf(change.add)) ?? keyOf(change.add)) };
    for (const [name, n] of Object.entries(change.counts)) item[name] = (item[name] ?? 0) + n;
    if (change.expiresAt) item[TTL_ATTRIBUTE] = Math.floor(change.expiresAt.getTime() / 1000);
    return item;
  };

  const paged = (hash: [string, string], rangeName: string, range: Range): Page<any> => {
    const { limit = Number.POSITIVE_INFINITY, after, backwards } = range;
    const [prefix = "", from = "", to] = [range.prefix, range.from, range.to].map((bound) => bound?.toWellFormed());
    const way = backwards ? -1 : 1;
    const names = [...new Set(["pk", "sk", hash[0], rangeName])];
    const compare = (a: Record<string, string>, b: Record<string, string>) =>
      way *
      (compareBytes(a[rangeName]!, b[rangeName]!) ||
        compareBytes(a["pk"]!, b["pk"]!) ||
        compareBytes(a["sk"]!, b["sk"]!));
    const start = after === undefined ? undefined : keyIn(after, names, hash);
    const inside = [...items.values()]
      .filter((item) => item[hash[0]] === hash[1] && live(item))
      .filter(({ [rangeName]: at }) => at.startsWith(prefix) && compareBytes(at, from) >= 0)
      .filter(({ [rangeName]: at }) => to === undefined || compareBytes(at, to) <= 0)
      .filter((item) => !start || compare(item, start) > 0)
      .sort(compare);
    const here = inside.slice(0, limit);
    const last = inside.length > limit ? here.at(-1) : undefined;
    return {
      items: here.map((item) => {
        const { key, value } = foundIn(item);
        return { key, value: copied(range.only ? picked(value, range.only) : value) };
      }),
      ...(last && { next: cursorAfter(Object.fromEntries(names.map((name) => [name, last[name]]))) }),
    };
  };

  return {
    get: async (key) => valueAt(key),
    getMany: async (keys) => keys.map(valueAt),
    page: async (pk, range = {}) => paged(["pk", pk.toWellFormed()], "sk", range),
    list: async (index, hash, range = {}) => paged([hashOf(index), hash.toWellFormed()], rangeOf(index), range),
    async commit(asked) {
      const changes = asked.filter(isWrite);
      if (changes.length > MOST_CHANGES)
        throw new Error(`A transaction takes ${MOST_CHANGES} changes, not ${changes.length}.`);
      const ids = changes.map((change) => idOf(keyChanged(change)));
      if (new Set(ids).size < ids.length) throw new Error("A transaction changes each record once.");
      const failed = changes.flatMap((change, n) =>
        holds("if" in change ? change.if : undefined, keyChanged(change)) ? [] : [n],
      );
      const outcomes = changes.map(outcomeOf);
      const bytes = outcomes.map((item) => (item ? Buffer.byteLength(JSON.stringify(item)) : 0));
      if (bytes.some((each) => each > ITEM_BYTES))
        throw new Refusal("too-large", "It is too large to be stored: 400 KB at most.");
      if (bytes.reduce((sum, each) => sum + each, 0) > COMMIT_BYTES)
        throw new Refusal("too-large", "It is too much to be stored at once: 4 MB at most.");
      if (failed.length > 0) throw new Conflict(failed);
      for (const [n, item] of outcomes.entries()) {
        if (item) items.set(ids[n]!, item);
        else items.delete(ids[n]!);
      }
    },
    async sweep(at) {
      const gone = [...items].filter(([, item]) => isExpired(item, at));
      for (const [id] of gone) items.delete(id);
      return gone.length;
    },
    async *everything() {
      for (const item of items.values()) {
        const until = item[TTL_ATTRIBUTE];
        yield {
          ...structuredClone(foundIn(item)),
          at: placesOf(item),
          ...(until !== undefined && { expiresAt: new Date(until * 1000) }),
        };
      }
    },
  };
}

/** What nobody else holds; a record is plain for the most part, and copying that is quick. */
function copied<T>(value: T): T {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(copied) as T;
  if (Object.getPrototypeOf(value) !== Object.prototype) return structuredClone(value);
  const copy: Record<string, unknown> = {};
  for (const name in value) copy[name] = copied(value[name]);
  return copy as T;
}

function keyChanged(change: Write): Key {
  return "put" in change
    ? change.put
    : "remove" in change
      ? change.remove
      : "add" in change
        ? change.add
        : change.check;
}

/** These fields of a record, and of a field its own. */
function picked(value: Record<string, any>, only: readonly string[]): Record<string, any> {
  const out: Record<string, any> = {};
  for (const path of only) {
    const [name = "", inner] = path.split(".");
    if (value[name] === undefined) continue;
    if (inner === undefined) out[name] = value[name];
    else if (value[name][inner] !== undefined) out[name] = { ...out[name], [inner]: value[name][inner] };
  }
  return out;
}
