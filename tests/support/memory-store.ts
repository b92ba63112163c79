import { Conflict } from "@earshot/core/errors";
import type { Change, Found, Key, Page, Places, Range, Store } from "@earshot/core/store";

type Item = { key: Key; value: any; at: Places; expiresAt?: Date };

/** The store in memory: the same conditions and orders, no network. */
export function createMemoryStore(): Store {
  const items = new Map<string, Item>();
  const idOf = ({ pk, sk }: Key) => `${pk}\n${sk}`;

  const holds = (condition: "absent" | number | undefined, key: Key): boolean => {
    if (condition === undefined) return true;
    const found = items.get(idOf(key));
    return condition === "absent" ? found === undefined : found?.value.version === condition;
  };
  const keyOf = (change: Change): Key =>
    "put" in change ? change.put : "remove" in change ? change.remove : "add" in change ? change.add : change.check;

  const apply = (change: Change): void => {
    if ("put" in change) {
      const { put, value, at = {}, expiresAt } = change;
      items.set(idOf(put), {
        key: { pk: put.pk, sk: put.sk },
        value: structuredClone(value),
        at,
        ...(expiresAt && { expiresAt }),
      });
    } else if ("remove" in change) {
      items.delete(idOf(change.remove));
    } else if ("add" in change) {
      const { pk, sk } = change.add;
      const value = { ...items.get(idOf(change.add))?.value };
      for (const [name, n] of Object.entries(change.counts)) value[name] = (value[name] ?? 0) + n;
      items.set(idOf(change.add), { key: { pk, sk }, value, at: {} });
    }
  };

  const paged = <T>(
    found: { range: string; item: Item }[],
    { prefix = "", from, to, limit = 100, after, backwards }: Range,
  ): Page<T> => {
    const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
    const inside = found
      .filter(
        ({ range }) =>
          range.startsWith(prefix) && (from === undefined || range >= from) && (to === undefined || range <= to),
      )
      .sort((a, b) => compare(a.range, b.range) * (backwards ? -1 : 1))
      .filter(({ range }) => after === undefined || compare(range, after) * (backwards ? -1 : 1) > 0);
    const here = inside.slice(0, limit);
    const result: Found[] = here.map(({ item }) => ({ key: item.key, value: structuredClone(item.value) }));
    return { items: result, ...(inside.length > limit && { next: here.at(-1)!.range }) };
  };

  return {
    async get(key) {
      return structuredClone(items.get(idOf(key))?.value);
    },
    async getMany(keys) {
      return keys.map((key) => structuredClone(items.get(idOf(key))?.value));
    },
    async page(pk, range = {}) {
      return paged(
        [...items.values()].filter(({ key }) => key.pk === pk).map((item) => ({ range: item.key.sk, item })),
        range,
      );
    },
    async list(index, hash, range = {}) {
      const there = [...items.values()].filter(({ at }) => at[index]?.hash === hash);
      return paged(
        there.map((item) => ({ range: item.at[index]!.range, item })),
        range,
      );
    },
    async commit(changes) {
      const failed = changes.flatMap((change, n) =>
        holds("if" in change ? change.if : undefined, keyOf(change)) ? [] : [n],
      );
      if (failed.length > 0) throw new Conflict(failed);
      for (const change of changes) apply(change);
    },
    async sweep(now) {
      const gone = [...items].filter(([, { expiresAt }]) => expiresAt && expiresAt <= now);
      for (const [id] of gone) items.delete(id);
      return gone.length;
    },
    async *everything() {
      yield* structuredClone([...items.values()]);
    },
  };
}
